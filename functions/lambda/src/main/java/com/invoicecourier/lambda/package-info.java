/** What ships: wiring and settings. */
@NullMarked
package com.invoicecourier.lambda;

import org.jspecify.annotations.NullMarked;
