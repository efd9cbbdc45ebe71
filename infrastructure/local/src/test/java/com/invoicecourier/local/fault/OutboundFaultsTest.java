package com.invoicecourier.local.fault;

import static com.invoicecourier.local.fault.FaultMatrix.check;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What sends mail, and {@link FaultMatrix every fault at every call} of it. */
class OutboundFaultsTest {
  private static final String OMAR = "success+omar@simulator.amazonses.com";
  private static final String DANA = "success+dana@simulator.amazonses.com";
  private final Laboratory laboratory = Laboratory.shared();
  private final Sender sender = laboratory.sender;

  OutboundFaultsTest() throws Exception {}

  @Test
  void submitEmailRecordsOnceWhateverFails() throws Exception {
    String upload = new Uploading(laboratory, sender).upload();
    check("SubmitEmail, asked again", laboratory, new SubmitScenario(sender, upload, true));
    check("SubmitEmail, asked once", laboratory, new SubmitScenario(sender, upload, false));
  }

  @Test
  void sendEmailMailsOnceWhateverFails() throws Exception {
    check("SendEmail", laboratory, new SendScenario(laboratory, sender, List.of(DANA, OMAR)));
  }
}
