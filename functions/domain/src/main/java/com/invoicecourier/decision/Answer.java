package com.invoicecourier.decision;

import com.invoicecourier.access.Reader;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InboundEmail;

/** An inbound email before an invoice administrator who may decide about it. */
record Answer(Reader administrator, InboundEmail email) {
  Communication communication() {
    return administrator.communication();
  }
}
