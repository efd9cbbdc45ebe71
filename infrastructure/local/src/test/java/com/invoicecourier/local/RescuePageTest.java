package com.invoicecourier.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.mail.SesFault;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** What a person at the page does about a mail that waits, came back, or may not have gone out. */
class RescuePageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(30_000);
  private static Chromium chromium;
  private static LocalRun run;

  @BeforeAll
  static void open() throws Exception {
    chromium = Chromium.open();
    run = ProductRun.get();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void anEmailIsTakenBackWithinTheTimeToUndo() throws Exception {
    Page page = chromium.signedIn(run);
    holdBack(30);
    try {
      page.route("**/communications", RescuePageTest::withTimeToUndo);
      compose(page, "Taken back");
      Locator told = page.getByRole(AriaRole.STATUS).first();
      assertThat(told).containsText("s left", PATIENT);

      button(page, "Undo").click();

      assertThat(told).containsText("Cancelled for 2 recipients: nothing was sent.", PATIENT);
      assertThat(button(page, "Undo")).hasCount(0);
      page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Taken back")).first().click();
      assertThat(page.locator("article header")).containsText("Cancelled");
    } finally {
      holdBack(0);
    }
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void withoutTimeToUndoNoneIsOffered() {
    Page page = chromium.signedIn(run);

    compose(page, "Not to be taken back");

    assertThat(page.getByRole(AriaRole.STATUS).first())
        .containsText("Communication created", PATIENT);
    assertThat(button(page, "Undo")).hasCount(0);
  }

  @Test
  void whatIsUnknownIsConfirmedByAskingTheRecipient() throws Exception {
    run.ses().failNext(SesFault.FAILED_BEFORE_ACCEPTING);
    Page page = threadOf("Unknown", "success@simulator.amazonses.com");
    Locator main = page.locator("main");
    assertThat(main).containsText("It is not known whether this mail went out.", PATIENT);

    button(page, "I asked: it arrived").click();

    assertThat(main).containsText("Jane Roe asked: it arrived.", PATIENT);
    assertThat(button(page, "I asked: it arrived")).hasCount(0);
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void aBounceIsExplainedAndSentToAnotherContact() throws Exception {
    Page page = threadOf("Comes back", "bounce@simulator.amazonses.com");
    Locator main = page.locator("main");
    assertThat(main).containsText("there is no such mailbox", PATIENT);

    page.getByText("Send again…").click();
    page.getByLabel("To the same address").selectOption(Contractor.DANA);
    button(page, "Send again to this address").click();

    assertThat(main).containsText("Sent again: see the newer email below.", PATIENT);
    assertThat(page.locator("article").nth(1)).containsText("Dana Whitfield", PATIENT);
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void aDeliveredMailSaysThatMoreWasToldOfIt() throws Exception {
    Contractor jane = Contractor.of(run);
    String thread = jane.send("More was told of it", List.of(Contractor.DANA), List.of());
    JsonNode delivered =
        jane.awaitThread(thread, found -> Contractor.states(found).contains("DELIVERED"));
    run.invoke("TrackDeliveryFunction", unreadable(thread, delivered.at("/emails/0/id").asText()));
    Page page = chromium.signedIn(run);
    page.navigate(run.endpoints().page() + "/#/communications/" + thread);
    Locator row = page.locator(".recipients__row").first();

    assertThat(row).isVisible();
    assertThat(row).containsText("Note: The mail service has told more");
    assertThat(page.locator(".recipients > summary")).containsText("Look at: ");
    Chromium.picture(page, "thread-note");
    page.locator("header select").last().selectOption("fr-CA");
    assertThat(row).containsText("Remarque : Le service de courriel a signalé autre chose");
    page.locator("header select").last().selectOption("es-US");
    assertThat(row).containsText("Nota: El servicio de correo comunicó algo más");
    assertThat(chromium.complaints()).isEmpty();
  }

  /** A report of the mail service that cannot be read, received for the last time. */
  private static byte[] unreadable(String communication, String email) throws IOException {
    String report =
        """
        {"detail": {"eventType": "Bounce", "bounce": {"timestamp": "soon"}, "mail": {"messageId": "m",
          "tags": {"communication": ["%s"], "email": ["%s"], "recipient": ["01"]}}}}
        """
            .formatted(communication, email);
    ObjectNode batch = JSON.createObjectNode();
    batch
        .putArray("Records")
        .addObject()
        .put("messageId", "unreadable")
        .put("body", report)
        .put("eventSource", "aws:sqs")
        .putObject("attributes")
        .put("ApproximateReceiveCount", "99");
    return JSON.writeValueAsBytes(batch);
  }

  private static Page threadOf(String subject, String to) throws Exception {
    Page page = chromium.signedIn(run);
    String thread = Contractor.of(run).send(subject, List.of(to), List.of());
    page.navigate(run.endpoints().page() + "/#/communications/" + thread);
    return page;
  }

  private static void compose(Page page, String subject) {
    page.navigate(run.endpoints().page() + "/#" + Contractor.INVOICE + "/emails/new");
    page.locator("input[role=combobox]").first().fill(Contractor.DANA);
    page.keyboard().press("Enter");
    page.getByLabel("Subject").fill(subject);
    button(page, "Send").click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(!name.equals("Undo")));
  }

  /** This run gives no time to undo: the queue is told to, and so is the page. */
  private static void holdBack(int seconds) {
    run.aws()
        .sqs()
        .setQueueAttributes(
            set ->
                set.queueUrl(System.getProperty("SEND_QUEUE_URL"))
                    .attributes(Map.of(QueueAttributeName.DELAY_SECONDS, "" + seconds)));
  }

  private static void withTimeToUndo(Route route) {
    if (!route.request().method().equals("POST")) {
      route.resume();
      return;
    }
    APIResponse answer = route.fetch();
    try {
      ObjectNode created = (ObjectNode) JSON.readTree(answer.body());
      created.put("undoSeconds", 30);
      route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(created.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
