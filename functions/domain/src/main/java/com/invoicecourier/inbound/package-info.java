/** Answers by mail: read, judged, matched and filed. */
@NullMarked
package com.invoicecourier.inbound;

import org.jspecify.annotations.NullMarked;
