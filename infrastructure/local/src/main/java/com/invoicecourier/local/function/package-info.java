/** Runs the packaged handlers as Lambda runs them. */
@NullMarked
package com.invoicecourier.local.function;

import org.jspecify.annotations.NullMarked;
