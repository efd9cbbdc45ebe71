/** The adapters' tests, on real services. */
@NullMarked
package com.invoicecourier.lambda.sqs;

import org.jspecify.annotations.NullMarked;
