/** Objects: details, bodies, snapshots, messages and files. */
@NullMarked
package com.invoicecourier.lambda.s3;

import org.jspecify.annotations.NullMarked;
