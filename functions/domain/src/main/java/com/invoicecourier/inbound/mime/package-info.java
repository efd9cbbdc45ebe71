/** The forms in which mail carries text and files, each read by itself and as a stream. */
@NullMarked
package com.invoicecourier.inbound.mime;

import org.jspecify.annotations.NullMarked;
