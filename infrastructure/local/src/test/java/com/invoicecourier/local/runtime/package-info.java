/** The packaged zip as AWS runs it: under the real runtime interface client, a JVM a function. */
@NullMarked
package com.invoicecourier.local.runtime;

import org.jspecify.annotations.NullMarked;
