/** The one table. */
@NullMarked
package com.invoicecourier.lambda.dynamodb;

import org.jspecify.annotations.NullMarked;
