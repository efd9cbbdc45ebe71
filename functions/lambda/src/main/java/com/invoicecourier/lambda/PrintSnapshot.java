package com.invoicecourier.lambda;

import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.pdf.DetailPdf;
import com.invoicecourier.invoice.pdf.Edition;
import com.invoicecourier.invoice.pdf.Paper;
import com.invoicecourier.outbound.PrepareMessage;

/** Prints the Detail that an email pinned. */
record PrintSnapshot(Paper paper) implements PrepareMessage.PrintDetail {
  @Override
  public byte[] print(OutboundEmail email, Detail detail) {
    OutboundEmail.Pinned pinned = email.pinned();
    return DetailPdf.render(
        detail,
        new Edition(
            pinned.project(),
            pinned.contractWord(),
            email.topic().version(),
            pinned.detail(),
            pinned.importedAt(),
            email.language(),
            paper));
  }
}
