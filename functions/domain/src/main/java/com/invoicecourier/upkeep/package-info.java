/** Finds work that is late and puts it right. */
@NullMarked
package com.invoicecourier.upkeep;

import org.jspecify.annotations.NullMarked;
