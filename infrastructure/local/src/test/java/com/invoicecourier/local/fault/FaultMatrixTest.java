package com.invoicecourier.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every function that moves mail, with every fault at every one of its calls, once and lasting;
 * then the system runs on without faults. What is true in the end is held against what the mail
 * service really accepted.
 */
class FaultMatrixTest {
  private static final String DANA = "success+dana@simulator.amazonses.com";
  private static final String OMAR = "success+omar@simulator.amazonses.com";
  private static Laboratory laboratory;
  private static Sender sender;

  @BeforeAll
  static void open() throws Exception {
    laboratory = Laboratory.shared();
    sender = laboratory.sender;
  }

  @Test
  void submitEmailRecordsOnceWhateverFails() throws Exception {
    String upload = new Uploading(laboratory, sender).upload();
    check("SubmitEmail, asked again", new SubmitScenario(sender, upload, true));
    check("SubmitEmail, asked once", new SubmitScenario(sender, upload, false));
  }

  @Test
  void sendEmailMailsOnceWhateverFails() throws Exception {
    check("SendEmail", new SendScenario(laboratory, sender, List.of(DANA, OMAR)));
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
    Matrix matrix = new Matrix(laboratory, scenario);
    List<String> lies = new ArrayList<>(matrix.lies());
    System.out.printf(
        "Fault matrix, %s: %d combinations at %d calls, %d lies%n",
        name, matrix.combinations(), matrix.calls(), lies.size());
    assertThat(lies).isEmpty();
  }
}
