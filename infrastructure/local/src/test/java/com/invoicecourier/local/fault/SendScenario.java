package com.invoicecourier.local.fault;

import com.invoicecourier.local.fault.Truth.Fate;
import java.util.List;
import software.amazon.awssdk.services.sqs.model.Message;

/** The worker gets the two recipients of an email in one batch. */
record SendScenario(Laboratory laboratory, Sender sender, List<String> to) implements Scenario {

  @Override
  public Trial prepare() throws Exception {
    String communication = sender.submit(sender.request(to, List.of()));
    laboratory.crank.carry();
    List<Message> messages = laboratory.crank.take(Laboratory.SEND);
    return new QueueTrial(
        laboratory,
        Laboratory.SEND,
        messages.stream().filter(message -> message.body().contains(communication)).toList(),
        (truth, invoked) -> lies(truth.fates(communication), to.size(), invoked));
  }

  static List<String> lies(List<Fate> fates, int expected, Invoked invoked) {
    if (fates.size() != expected) {
      return List.of("there are " + fates.size() + " recipients");
    }
    return fates.stream().flatMap(fate -> fate.lies(invoked.leavesUnknown()).stream()).toList();
  }
}
