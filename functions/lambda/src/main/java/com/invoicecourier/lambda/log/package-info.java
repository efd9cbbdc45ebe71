/** What an operator reads and counts: one JSON line per event of interest, with ids only. */
@NullMarked
package com.invoicecourier.lambda.log;

import org.jspecify.annotations.NullMarked;
