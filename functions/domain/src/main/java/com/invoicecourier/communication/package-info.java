/** One thread on an invoice: its emails, recipients and participants. */
@NullMarked
package com.invoicecourier.communication;

import org.jspecify.annotations.NullMarked;
