package com.invoicecourier.local;

import static com.invoicecourier.local.Contractor.DANA;
import static com.invoicecourier.local.Contractor.JANE;
import static com.invoicecourier.local.Contractor.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bounce as the sender lives through it: told of it, they send the same to somebody else. */
class RescueTest {
  private static final String BOUNCING = "bounce@simulator.amazonses.com";

  @Test
  void aBounceIsToldAndSentAgainToAnotherContact() throws Exception {
    LocalRun run = ProductRun.get();
    Contractor jane = Contractor.of(run);

    String id = jane.send("Invoice that bounces", List.of(BOUNCING), List.of());
    JsonNode bounced = jane.awaitThread(id, found -> states(found).contains("BOUNCED"));
    assertThat(bounced.at("/emails/0/recipients/0/diagnosis/cause").asText())
        .isEqualTo("no_such_mailbox");
    ReceivedMail notice =
        ReceivedMail.await(run.endpoints(), JANE, "An invoice email was not delivered");
    assertThat(notice.header("Auto-Submitted")).isEqualTo("auto-generated");
    List<String> handedOver =
        SmallRun.await(
            () ->
                RunLog.lines(run, "TrackDeliveryFunction").stream()
                    .filter(line -> line.contains("NoticeHandedOver") && line.contains(id))
                    .toList(),
            lines -> !lines.isEmpty());
    assertThat(handedOver)
        .singleElement(STRING)
        .contains("\"outcome\":\"accepted\"", "\"recipient\":\"01\"", "\"Notices\":1")
        .doesNotContain("@");

    String first = "/communications/" + id + "/emails/" + bounced.at("/emails/0/id").asText();
    jane.api()
        .post(
            first + "/recipients/01/resend",
            new ObjectMapper().createObjectNode().put("address", DANA));

    JsonNode rescued =
        jane.awaitThread(
            id, found -> found.at("/emails/1/recipients/0/state").asText().equals("DELIVERED"));
    assertThat(rescued.at("/emails/1/again/recipient").asText()).isEqualTo("01");
    assertThat(rescued.at("/participants").findValuesAsText("address")).contains(DANA);
    assertThat(ReceivedMail.await(run.endpoints(), DANA, "Invoice that bounces").pdf())
        .isNotEmpty();
    assertThat(jane.api().get(Contractor.INVOICE + "/communications").toString())
        .contains("DELIVERED");
  }

  /** This run gives no time to undo, as an operator may choose. */
  @Test
  void withoutTimeToUndoAnEmailGoesOutAtOnceAndCancellingSaysItIsTooLate() throws Exception {
    Contractor jane = Contractor.of(ProductRun.get());

    JsonNode created =
        jane.api()
            .post(
                Contractor.INVOICE + "/communications",
                Contractor.request("Invoice at once", List.of(DANA, BOUNCING), List.of()));
    String id = created.path("id").asText();
    jane.awaitThread(id, found -> !states(found).contains("QUEUED"));
    JsonNode late =
        jane.api()
            .post(
                "/communications/" + id + "/emails/" + created.path("email").asText() + "/cancel",
                new ObjectMapper().createObjectNode());

    assertThat(created.path("undoSeconds").asInt(-1)).isZero();
    assertThat(late.path("recipients").findValuesAsText("inTime"))
        .containsExactly("false", "false");
    assertThat(states(jane.awaitThread(id, found -> states(found).contains("BOUNCED"))))
        .doesNotContain("CANCELLED");
  }
}
