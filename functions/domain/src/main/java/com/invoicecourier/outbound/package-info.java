/** Out: recorded in one transaction, then handed over at most once per recipient. */
@NullMarked
package com.invoicecourier.outbound;

import org.jspecify.annotations.NullMarked;
