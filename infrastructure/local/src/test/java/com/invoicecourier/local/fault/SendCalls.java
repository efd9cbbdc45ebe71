package com.invoicecourier.local.fault;

import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * How many calls the worker makes to hand one email to all its recipients.
 *
 * @param writes to DynamoDB; a transaction is one
 * @param others to anything that is none of the four
 */
public record SendCalls(int recipients, long writes, long reads, long s3, long ses, long others) {
  private static final List<String> WRITES =
      List.of("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems", "BatchWriteItem");
  private static final List<String> READS =
      List.of("GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems");

  static SendCalls count(Laboratory laboratory, int recipients) throws Exception {
    List<String> to =
        IntStream.range(0, recipients)
            .mapToObj(number -> "success+" + number + "@simulator.amazonses.com")
            .toList();
    String communication = laboratory.sender.submit(laboratory.sender.request(to, List.of()));
    laboratory.crank.carry();
    List<Message> messages =
        laboratory.crank.take(Laboratory.SEND).stream()
            .filter(message -> message.body().contains(communication))
            .toList();
    Invoked invoked =
        laboratory.invoke(
            Plan.NONE,
            () ->
                laboratory.crank.handle(
                    Laboratory.SEND, messages, laboratory.handler(Laboratory.SEND)));
    return of(recipients, invoked.calls());
  }

  private static SendCalls of(int recipients, List<Call> calls) {
    long writes = calls.stream().filter(call -> WRITES.contains(call.operation())).count();
    long reads = calls.stream().filter(call -> READS.contains(call.operation())).count();
    long s3 = calls.stream().filter(call -> call.service().equals("s3")).count();
    long ses = calls.stream().filter(Call::isHandOver).count();
    return new SendCalls(
        recipients, writes, reads, s3, ses, calls.size() - writes - reads - s3 - ses);
  }
}
