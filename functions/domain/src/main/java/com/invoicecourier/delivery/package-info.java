/** What the mail service reports of a mail, applied by rank. */
@NullMarked
package com.invoicecourier.delivery;

import org.jspecify.annotations.NullMarked;
