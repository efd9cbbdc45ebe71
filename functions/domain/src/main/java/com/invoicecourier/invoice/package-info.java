/** The billed period, its versions, and the Detail in each: totals and the schedule of values. */
@NullMarked
package com.invoicecourier.invoice;

import org.jspecify.annotations.NullMarked;
