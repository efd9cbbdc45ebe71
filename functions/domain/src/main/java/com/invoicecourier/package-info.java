/** Words that every flow uses: limits, results, ids. */
@NullMarked
package com.invoicecourier;

import org.jspecify.annotations.NullMarked;
