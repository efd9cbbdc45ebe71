/** A project, who works on it and whom it writes to. */
@NullMarked
package com.invoicecourier.project;

import org.jspecify.annotations.NullMarked;
