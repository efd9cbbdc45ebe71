package com.invoicecourier.local.fault;

import static com.invoicecourier.local.fault.FaultMatrix.check;

import org.junit.jupiter.api.Test;

/** What comes back, and what sees to it: {@link FaultMatrix every fault at every call} of them. */
class ReturnFaultsTest {
  private static final String DANA = "success+dana@simulator.amazonses.com";
  private final Laboratory laboratory = Laboratory.shared();
  private final Sender sender = laboratory.sender;

  ReturnFaultsTest() throws Exception {}

  @Test
  void trackDeliveryTellsTheTruthWhateverFails() throws Exception {
    check(
        "TrackDelivery, delivered",
        laboratory,
        new TrackScenario(laboratory, sender, DANA, "DELIVERED"));
    check(
        "TrackDelivery, bounced",
        laboratory,
        new TrackScenario(laboratory, sender, "bounce@simulator.amazonses.com", "BOUNCED"));
  }

  @Test
  void receiveReplyFilesOnceWhateverFails() throws Exception {
    check("ReceiveReply, filed", laboratory, ReceiveScenario.reply(laboratory, sender));
    check("ReceiveReply, unmatched", laboratory, ReceiveScenario.unmatched(laboratory, sender));
    check("ReceiveReply, notice lost", laboratory, ReceiveScenario.noticeLost(laboratory, sender));
  }

  @Test
  void upkeepPutsRightWhateverFails() throws Exception {
    check("Upkeep, messages lost", laboratory, UpkeepScenario.messagesLost(laboratory, sender));
    check("Upkeep, sending stale", laboratory, UpkeepScenario.sendingStale(laboratory, sender));
  }
}
