/** Bytes as text: which charset a mail's bytes are in, whatever their label says. */
@NullMarked
package com.invoicecourier.inbound.charset;

import org.jspecify.annotations.NullMarked;
