/** One thin class per function: decode, call, encode. */
@NullMarked
package com.invoicecourier.lambda.handler;

import org.jspecify.annotations.NullMarked;
