/** The HTTP side of one machine: the gateway double, its authoriser, the page. */
@NullMarked
package com.invoicecourier.local.gateway;

import org.jspecify.annotations.NullMarked;
