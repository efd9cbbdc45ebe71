/** The Detail as a PDF: a summary page, the schedule of values and the schedule of retainage. */
@NullMarked
package com.invoicecourier.invoice.pdf;

import org.jspecify.annotations.NullMarked;
