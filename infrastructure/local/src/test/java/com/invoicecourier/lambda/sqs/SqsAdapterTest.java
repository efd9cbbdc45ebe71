package com.invoicecourier.lambda.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.lambda.http.Json;
import com.invoicecourier.local.AdapterServices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.SqsException;

/** What the queue must do, on whatever answers at the endpoint. */
class SqsAdapterTest {
  private static final RecipientId ID = new RecipientId(Riverside.THREAD, Riverside.SENT, "01");
  private AdapterServices services;
  private String url = "";
  private SqsSendQueue queue;

  @BeforeEach
  void open() throws Exception {
    services = AdapterServices.get();
    url = services.newQueue();
    queue = new SqsSendQueue(services.aws().sqs(), url);
  }

  @Test
  void aMessageLooksAsThePipePutsIt() {
    queue.enqueue(ID, Duration.ZERO);

    assertThat(queue.isBehind()).isTrue();
    assertThat(receive(5))
        .singleElement()
        .satisfies(
            message ->
                assertThat(Json.readOurs(message.body()))
                    .isEqualTo(
                        Json.object()
                            .put("communication", Riverside.THREAD.value())
                            .put("email", Riverside.SENT.value())
                            .put("recipient", "01")));
    assertThat(queue.isBehind()).isFalse();
  }

  @Test
  void aDelayedMessageIsNotThereYetAndDoesNotCount() {
    queue.enqueue(ID, Duration.ofSeconds(1));

    assertThat(receive(0)).isEmpty();
    assertThat(queue.isBehind()).isFalse();
    assertThat(receive(5)).hasSize(1);
  }

  @Test
  void aDelayOfMoreThanAQuarterOfAnHourIsRefused() {
    queue.enqueue(ID, Duration.ofMinutes(15));

    assertThatThrownBy(() -> queue.enqueue(ID, Duration.ofMinutes(15).plusSeconds(1)))
        .isInstanceOf(SqsException.class);
  }

  @Test
  void whatFailedOfABatchComesAgainAloneAndCounted() {
    for (String number : List.of("01", "02", "03")) {
      queue.enqueue(new RecipientId(Riverside.THREAD, Riverside.SENT, number), Duration.ZERO);
    }
    List<Message> batch = new ArrayList<>(receive(5));
    while (batch.size() < 3) {
      batch.addAll(receive(5));
    }
    Message failed = batch.removeLast();
    delete(batch);
    services
        .aws()
        .sqs()
        .changeMessageVisibility(
            change ->
                change.queueUrl(url).receiptHandle(failed.receiptHandle()).visibilityTimeout(0));

    assertThat(receive(5))
        .singleElement()
        .satisfies(again -> assertThat(again.body()).isEqualTo(failed.body()))
        .satisfies(
            again ->
                assertThat(again.attributes())
                    .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "2"));
  }

  @Test
  void aRefusedEventLiesAmongTheDeadLettersWithItsReason() {
    new RefusedEvents(services.aws().sqs(), url)
        .refuse("{\"a\":\"\u00e9 \u202E\"}", Json.object().put("title", "Not JSON"));

    assertThat(receive(5))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(Json.readOurs(letter.body()))
                    .isEqualTo(
                        Json.object()
                            .put("event", "{\"a\":\"\u00e9 \u202E\"}")
                            .set("problem", Json.object().put("title", "Not JSON"))));
  }

  private List<Message> receive(int waitSeconds) {
    return services
        .aws()
        .sqs()
        .receiveMessage(
            receive ->
                receive
                    .queueUrl(url)
                    .maxNumberOfMessages(10)
                    .waitTimeSeconds(waitSeconds)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  private void delete(List<Message> messages) {
    services
        .aws()
        .sqs()
        .deleteMessageBatch(
            delete ->
                delete
                    .queueUrl(url)
                    .entries(
                        messages.stream()
                            .map(
                                one ->
                                    DeleteMessageBatchRequestEntry.builder()
                                        .id("m" + messages.indexOf(one))
                                        .receiptHandle(one.receiptHandle())
                                        .build())
                            .toList()));
  }
}
