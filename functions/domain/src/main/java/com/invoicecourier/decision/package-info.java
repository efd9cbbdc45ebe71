/** Approved, rejected, question: suggested by the reader, recorded by a person. */
@NullMarked
package com.invoicecourier.decision;

import org.jspecify.annotations.NullMarked;
