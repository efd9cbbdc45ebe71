/** The adapters' tests, on real services. */
@NullMarked
package com.invoicecourier.lambda.s3;

import org.jspecify.annotations.NullMarked;
