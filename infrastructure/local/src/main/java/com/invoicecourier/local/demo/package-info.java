/** Three companies with an invoice each, loaded through the real API. */
@NullMarked
package com.invoicecourier.local.demo;

import org.jspecify.annotations.NullMarked;
