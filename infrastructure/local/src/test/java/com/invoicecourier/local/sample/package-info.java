/** Handlers for tests of the local run. */
@NullMarked
package com.invoicecourier.local.sample;

import org.jspecify.annotations.NullMarked;
