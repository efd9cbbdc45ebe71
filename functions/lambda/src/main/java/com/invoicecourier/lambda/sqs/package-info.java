/** The queue that the worker is asked through. */
@NullMarked
package com.invoicecourier.lambda.sqs;

import org.jspecify.annotations.NullMarked;
