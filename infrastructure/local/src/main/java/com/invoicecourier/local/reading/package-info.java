/** Mail read at the desk: what the product makes of a mail in a file, and why. */
@NullMarked
package com.invoicecourier.local.reading;

import org.jspecify.annotations.NullMarked;
