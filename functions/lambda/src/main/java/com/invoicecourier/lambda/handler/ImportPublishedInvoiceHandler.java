package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.invoice.Imported;
import com.invoicecourier.invoice.Publication;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Problem;
import com.invoicecourier.lambda.http.PublicationFields;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Imports what the event InvoicePublished names; one that is refused is put aside for good. */
public final class ImportPublishedInvoiceHandler
    implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final MessageBatch batch = new MessageBatch(this::take);
  private final Function<Publication, Result<Imported>> imports;
  private final BiConsumer<String, JsonNode> refused;

  public ImportPublishedInvoiceHandler() {
    this(Wiring.fromEnvironment());
  }

  private ImportPublishedInvoiceHandler(Wiring wiring) {
    this(wiring.importPublishedInvoice()::importPublished, wiring.refusedPublications()::refuse);
  }

  ImportPublishedInvoiceHandler(
      Function<Publication, Result<Imported>> imports, BiConsumer<String, JsonNode> refused) {
    this.imports = imports;
    this.refused = refused;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, @Nullable Context context) {
    return batch.take(event, context);
  }

  private void take(String event) {
    if (PublicationFields.read(event).then(imports)
        instanceof Result.Refused<Imported>(Refusal refusal)) {
      refused.accept(event, Problem.document(refusal));
    }
  }
}
