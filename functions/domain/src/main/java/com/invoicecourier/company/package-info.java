/** Whose invoices they are, and what that company calls things. */
@NullMarked
package com.invoicecourier.company;

import org.jspecify.annotations.NullMarked;
