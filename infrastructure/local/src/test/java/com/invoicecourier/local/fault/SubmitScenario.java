package com.invoicecourier.local.fault;

import com.invoicecourier.local.fault.Sender.Request;
import com.invoicecourier.local.fault.Truth.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The page records an email with an attachment. A patient sender asks again with the same key until
 * there is an answer; another one goes away.
 */
record SubmitScenario(Sender sender, String upload, boolean patient) implements Scenario {
  private static final List<String> TO =
      List.of("success+dana@simulator.amazonses.com", "success+omar@simulator.amazonses.com");
  private static final int TRIES = 3;

  @Override
  public Trial prepare() {
    return new Submission(sender.request(TO, List.of(upload)));
  }

  private final class Submission implements Trial {
    private final Request request;
    private boolean recorded;

    Submission(Request request) {
      this.request = request;
    }

    @Override
    public void invoke() {
      int status = sender.ask(request.event()).getStatusCode();
      recorded = status == 202;
      if (status >= 500) {
        throw new IllegalStateException("answered " + status);
      }
    }

    @Override
    public void afterwards(Invoked invoked) {
      for (int again = 0; patient && !recorded && again < TRIES; again++) {
        invoke();
      }
    }

    @Override
    public List<String> lies(Truth truth, Invoked invoked) {
      List<String> lies = new ArrayList<>();
      List<Map<String, String>> found = truth.items("COMMUNICATION", "subject", request.subject());
      if (found.size() > 1) {
        lies.add("one request made " + found.size() + " communications");
      }
      if (found.isEmpty() && (recorded || patient)) {
        lies.add("answered with 202 or asked again, and not recorded");
      }
      for (Map<String, String> communication : found) {
        List<Fate> fates = truth.fates(communication.getOrDefault("communication", ""));
        if (fates.size() != TO.size()) {
          lies.add("recorded with " + fates.size() + " recipients");
        }
        fates.forEach(fate -> lies.addAll(fate.lies(false)));
      }
      return lies;
    }
  }
}
