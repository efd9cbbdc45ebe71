package com.invoicecourier.local.fault;

import com.invoicecourier.local.fault.Truth.Fate;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.model.Message;

/** What the mail service tells of one mail, sent and bounced or delivered, comes in one batch. */
record TrackScenario(Laboratory laboratory, Sender sender, String to, String state)
    implements Scenario {

  @Override
  public Trial prepare() throws Exception {
    String communication = sender.submit(sender.request(List.of(to), List.of()));
    laboratory.crank.carry();
    List<Message> sends = laboratory.crank.take(Laboratory.SEND);
    laboratory.crank.handle(Laboratory.SEND, sends, laboratory.handler(Laboratory.SEND));
    laboratory.run.ses().settle();
    List<Message> reports = laboratory.crank.take(Laboratory.TRACK);
    return new QueueTrial(
        laboratory,
        Laboratory.TRACK,
        reports.stream().filter(message -> message.body().contains(communication)).toList(),
        (truth, _) -> lies(truth.fates(communication)));
  }

  private List<String> lies(List<Fate> fates) {
    List<String> lies = new ArrayList<>();
    for (Fate fate : fates) {
      lies.addAll(fate.lies(false));
      if (!fate.state().equals(state)) {
        lies.add(fate + " and should be " + state);
      }
    }
    return lies;
  }
}
