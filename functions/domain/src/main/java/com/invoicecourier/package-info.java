@NullMarked
package com.invoicecourier;

import org.jspecify.annotations.NullMarked;
