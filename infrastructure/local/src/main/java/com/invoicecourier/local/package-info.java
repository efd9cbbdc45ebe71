@NullMarked
package com.invoicecourier.local;

import org.jspecify.annotations.NullMarked;
