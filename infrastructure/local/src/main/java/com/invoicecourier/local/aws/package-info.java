/** The AWS services of one machine and the pumps between them. */
@NullMarked
package com.invoicecourier.local.aws;

import org.jspecify.annotations.NullMarked;
