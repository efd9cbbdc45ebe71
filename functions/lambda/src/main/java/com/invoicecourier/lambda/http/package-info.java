/** JSON in and out, with RFC 9457 problems. */
@NullMarked
package com.invoicecourier.lambda.http;

import org.jspecify.annotations.NullMarked;
