/** The adapters' tests, on real services. */
@NullMarked
package com.invoicecourier.lambda.dynamodb;

import org.jspecify.annotations.NullMarked;
