package com.invoicecourier.local.fault;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes back, and what sees to it: {@link FaultMatrix every fault at every call} of them. */
class ReturnFaultsTest {
  private static final String DANA = "success+dana@simulator.amazonses.com";
  private static Laboratory laboratory;
  private static Sender sender;

  @BeforeAll
  static void open() throws Exception {
    laboratory = Laboratory.shared();
    sender = laboratory.sender;
  }

  @Test
  void trackDeliveryTellsTheTruthWhateverFails() throws Exception {
    check("TrackDelivery, delivered", new TrackScenario(laboratory, sender, DANA, "DELIVERED"));
    check(
        "TrackDelivery, bounced",
        new TrackScenario(laboratory, sender, "bounce@simulator.amazonses.com", "BOUNCED"));
  }

  @Test
  void receiveReplyFilesOnceWhateverFails() throws Exception {
    check("ReceiveReply, filed", ReceiveScenario.reply(laboratory, sender));
    check("ReceiveReply, unmatched", ReceiveScenario.unmatched(laboratory, sender));
    check("ReceiveReply, notice lost", ReceiveScenario.noticeLost(laboratory, sender));
  }

  @Test
  void upkeepPutsRightWhateverFails() throws Exception {
    check("Upkeep, messages lost", UpkeepScenario.messagesLost(laboratory, sender));
    check("Upkeep, sending stale", UpkeepScenario.sendingStale(laboratory, sender));
  }

  private static void check(String name, Scenario scenario) throws Exception {
    FaultMatrix.check(name, laboratory, scenario);
  }
}
