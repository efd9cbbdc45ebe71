package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.invoicecourier.inbound.Notice;
import com.invoicecourier.lambda.Wiring;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files the mails whose notices the reply queue holds; one that throws goes back alone. */
public final class ReceiveReplyHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  /** What the mail service writes to try the bucket when its rule is made; it is no mail. */
  private static final String SETUP_OBJECT = "AMAZON_SES_SETUP_NOTIFICATION";

  private final MessageBatch batch;

  public ReceiveReplyHandler() {
    this(Wiring.fromEnvironment());
  }

  public ReceiveReplyHandler(Wiring wiring) {
    this(wiring.receiveReply()::receive);
  }

  ReceiveReplyHandler(Consumer<Notice> receive) {
    this.batch = new MessageBatch(body -> take(receive, ReceiveNotice.decode(body)));
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, @Nullable Context context) {
    return batch.take(event);
  }

  private static void take(Consumer<Notice> receive, Notice notice) {
    if (!notice.objectKey().endsWith(SETUP_OBJECT)) {
      receive.accept(notice);
    }
  }
}
