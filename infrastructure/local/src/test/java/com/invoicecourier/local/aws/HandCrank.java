package com.invoicecourier.local.aws;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.function.Invoker;
import com.invoicecourier.local.template.Pipe;
import com.invoicecourier.local.template.QueueTrigger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Moves a run's pipe and queues step by step, where a test wants to say when. */
public final class HandCrank {
  private static final int OUT_OF_SIGHT_SECONDS = 3600;
  private static final int WAIT_SECONDS = 1;

  private final LocalRun run;
  private final Path checkpoints;
  private final String target;
  private final PipePump pipe;
  private final Map<String, List<Message>> parked = new HashMap<>();

  /** The pipe is that to the function's queue. */
  public HandCrank(LocalRun run, String function) throws IOException {
    this.run = run;
    this.checkpoints = run.folder().resolve("by-hand");
    this.target = trigger(function).queueArn();
    this.pipe = pipe(checkpoints.resolve("pipe.json"));
  }

  private PipePump pipe(Path checkpoint) throws IOException {
    Queues queues = queues();
    EventLog log = new EventLog(run.folder().resolve("by-hand.jsonl"));
    EventBuses buses = new EventBuses(List.of(), queues, log, Clock.systemUTC());
    Pipe pipe =
        run.deployment().pipes().stream()
            .filter(one -> one.targetArn().equals(target))
            .findFirst()
            .orElseThrow();
    String stream =
        run.aws()
            .dynamo()
            .describeTable(describe -> describe.tableName(run.endpoints().table()))
            .table()
            .latestStreamArn();
    StreamShards shards =
        new StreamShards(run.aws().streams(), stream, Checkpoint.open(checkpoint));
    return new PipePump(pipe, stream, shards, PipeTarget.of(pipe, queues, buses), queues);
  }

  private Queues queues() {
    return new Queues(run.deployment(), run.aws().sqs(), WAIT_SECONDS);
  }

  /** Carries all that the stream holds. */
  public int carry() throws Exception {
    return carry(pipe);
  }

  private static int carry(PipePump pipe) throws Exception {
    int carried = 0;
    for (int read = step(pipe); read > 0; read = step(pipe)) {
      carried += read;
    }
    return carried;
  }

  /** A place in the stream is forgotten after 15 minutes; the pump then asks for it anew. */
  private static int step(PipePump pipe) throws Exception {
    try {
      return pipe.step();
    } catch (ExpiredIteratorException _) {
      return pipe.step();
    }
  }

  /** From here on it is carried once more by {@link #carryAgain}. */
  public void mark() throws IOException {
    Path now = checkpoints.resolve("pipe.json");
    if (Files.exists(now)) {
      Files.copy(now, checkpoints.resolve("mark.json"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** As a pipe does that was lost before it could note how far it was. */
  public int carryAgain() throws Exception {
    return carry(pipe(checkpoints.resolve("mark.json")));
  }

  /** Takes from the function's queue for whom it names, as Lambda does, a batch at each step. */
  public Loop.Step trigger(String function, Invoker called) {
    QueueTriggerPump pump = new QueueTriggerPump(trigger(function), queues(), called);
    return pump::turn;
  }

  /** How long a message that was taken stays out of sight. */
  public void outOfSight(String function, Duration time) {
    run.aws()
        .sqs()
        .setQueueAttributes(
            set ->
                set.queueUrl(url(function))
                    .attributes(
                        Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "" + time.toSeconds())));
  }

  /** How many messages the function's queue holds, in sight or out of it. */
  public int left(String function) {
    return run
        .aws()
        .sqs()
        .getQueueAttributes(
            get ->
                get.queueUrl(url(function))
                    .attributeNames(
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
        .attributes()
        .values()
        .stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  /** All messages that the function's queue holds; nobody else sees them until they go back. */
  public List<Message> take(String function) {
    List<Message> all = new ArrayList<>();
    for (List<Message> some = receive(function); !some.isEmpty(); some = receive(function)) {
      all.addAll(some);
    }
    return all;
  }

  /** Some messages of the function's queue, as many as a batch may hold. */
  public List<Message> receive(String function) {
    QueueTrigger trigger = trigger(function);
    return run.aws()
        .sqs()
        .receiveMessage(
            receive ->
                receive
                    .visibilityTimeout(OUT_OF_SIGHT_SECONDS)
                    .queueUrl(url(function))
                    .maxNumberOfMessages(Math.min(10, trigger.batchSize())))
        .messages();
  }

  public void delete(String function, List<Message> messages) {
    messages.forEach(
        message ->
            run.aws()
                .sqs()
                .deleteMessage(
                    delete ->
                        delete.queueUrl(url(function)).receiptHandle(message.receiptHandle())));
  }

  /** What the queue itself would hold back comes at once. */
  public void withoutDelay(String function) {
    run.aws()
        .sqs()
        .setQueueAttributes(
            set ->
                set.queueUrl(url(function))
                    .attributes(Map.of(QueueAttributeName.DELAY_SECONDS, "0")));
  }

  /** They come again after {@link #release}, and not before. */
  public void giveBack(String function, List<Message> messages) {
    parked.computeIfAbsent(function, _ -> new ArrayList<>()).addAll(messages);
  }

  /** As if the time of being out of sight were over for all that went back. */
  public void release() {
    parked.forEach((function, messages) -> messages.forEach(one -> show(function, one)));
    parked.clear();
  }

  private void show(String function, Message message) {
    run.aws()
        .sqs()
        .changeMessageVisibility(
            change ->
                change
                    .queueUrl(url(function))
                    .receiptHandle(message.receiptHandle())
                    .visibilityTimeout(0));
  }

  /** Calls the handler with the messages, and does what Lambda does after; gives how many went. */
  public int handle(String function, List<Message> messages, BatchHandler handler) {
    Set<String> failed =
        handler.take(event(messages)).getBatchItemFailures().stream()
            .map(BatchItemFailure::getItemIdentifier)
            .collect(Collectors.toSet());
    List<Message> back =
        messages.stream().filter(message -> failed.contains(message.messageId())).toList();
    List<Message> done =
        messages.stream().filter(message -> !failed.contains(message.messageId())).toList();
    delete(function, done);
    giveBack(function, back);
    return done.size();
  }

  /** A queue's handler. */
  public interface BatchHandler {
    SQSBatchResponse take(SQSEvent event);
  }

  private static SQSEvent event(List<Message> messages) {
    SQSEvent event = new SQSEvent();
    event.setRecords(messages.stream().map(HandCrank::record).toList());
    return event;
  }

  private static SQSMessage record(Message message) {
    SQSMessage record = new SQSMessage();
    record.setMessageId(message.messageId());
    record.setBody(message.body());
    return record;
  }

  /** By its function, or by the name of its queue where the function has several. */
  private QueueTrigger trigger(String name) {
    return run.deployment().queueTriggers().stream()
        .filter(one -> one.function().equals(name) || one.queueArn().endsWith(":" + name))
        .findFirst()
        .orElseThrow();
  }

  private String url(String function) {
    return run.deployment().queue(trigger(function).queueArn()).url();
  }
}
