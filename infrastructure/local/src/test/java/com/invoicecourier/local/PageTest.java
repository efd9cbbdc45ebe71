package com.invoicecourier.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A person at the page, in Debian's Chromium, against the running product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
  private static final String SUBJECT = "Invoice mailed from the page";
  private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(30_000);

  private Chromium chromium;
  private LocalRun run;

  @BeforeAll
  void openTheBrowser() throws Exception {
    chromium = Chromium.open();
    run = ProductRun.get();
  }

  @AfterAll
  void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void anInvoiceAdministratorMailsAnInvoiceAndConfirmsTheAnswer() throws Exception {
    Page page = chromium.signedIn(run);

    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("7")).first().click();
    assertThat(page.locator("h1")).containsText("Invoice #7");
    assertThat(page.locator("body")).containsText("Prime Contract");
    Chromium.hasNoBarrier(page);

    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Emails")).first().click();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Email Invoice")).click();
    assertThat(page.locator("main"))
        .containsText(
            "Forward Invoice #7 for Prime Contract #PC-001 - 03/01/2026 - 03/31/2026", PATIENT);
    page.locator("input[role=combobox]").first().fill(Contractor.DANA);
    page.keyboard().press("Enter");
    page.getByLabel("Subject").fill(SUBJECT);
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("waiver.txt", "text/plain", "waived".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("main")).containsText("waiver.txt");
    Chromium.hasNoBarrier(page);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send").setExact(true)).click();
    assertThat(page.getByRole(AriaRole.STATUS).first())
        .containsText("Communication created", PATIENT);

    answer("Approved, with thanks.");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(SUBJECT)).first().click();
    assertThat(page.locator("main")).containsText("Approved, with thanks.", PATIENT);
    assertThat(page.locator("main")).containsText("Verified sender");
    Chromium.hasNoBarrier(page);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Confirm approval")).click();
    assertThat(page.locator("main")).containsText("recorded by Jane Roe", PATIENT);
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void whoMayOnlyReadSeesNoButtonToEmail() {
    Page page = chromium.signedIn(run, "General contractor", "Read only");

    page.navigate(run.endpoints().page() + "/#" + Contractor.INVOICE + "/emails");

    assertThat(page.locator("h1")).containsText("Invoice #7");
    assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Email Invoice")))
        .hasCount(0);
  }

  @Test
  void anOutsiderFindsNothing() {
    Page page = chromium.signedIn(run, "General contractor", "Outsider, no membership");

    page.navigate(run.endpoints().page() + "/#" + Contractor.INVOICE);

    assertThat(page.locator("main")).containsText("not shared with you");
  }

  private void answer(String text) throws Exception {
    ReceivedMail received = ReceivedMail.await(run.endpoints(), Contractor.DANA, SUBJECT);
    String mail =
        "From: Dana Whitfield <%s>\nTo: %s\nSubject: Re: %s\nMessage-ID: <page@d.example>\n\n%s\n"
            .formatted(Contractor.DANA, received.from(), SUBJECT, text);
    MailClient.send(run.endpoints(), Contractor.DANA, List.of(received.from()), mail);
  }
}
