/** Who may do what: one table of rules. */
@NullMarked
package com.invoicecourier.access;

import org.jspecify.annotations.NullMarked;
