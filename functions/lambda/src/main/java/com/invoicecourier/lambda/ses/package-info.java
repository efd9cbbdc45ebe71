/** The one place that understands the mail service. */
@NullMarked
package com.invoicecourier.lambda.ses;

import org.jspecify.annotations.NullMarked;
