package com.invoicecourier.local.fault;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What sends mail, and {@link FaultMatrix every fault at every call} of it. */
class OutboundFaultsTest {
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

  private static void check(String name, Scenario scenario) throws Exception {
    FaultMatrix.check(name, laboratory, scenario);
  }
}
