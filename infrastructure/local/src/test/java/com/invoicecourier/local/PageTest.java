package com.invoicecourier.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A person at the page, in Debian's Chromium, against the running product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
  private static final String SUBJECT = "Invoice mailed from the page";
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(30_000);

  private final List<String> complaints = new ArrayList<>();
  private @Nullable Playwright playwright;
  private Browser browser;
  private LocalRun run;

  @BeforeAll
  void openTheBrowser() throws Exception {
    assumeThat(CHROMIUM).as("Debian's chromium is not installed: the page is not tested").exists();
    run = ProductRun.get();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(QUIET));
  }

  @AfterAll
  void closeTheBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @Test
  void anInvoiceAdministratorMailsAnInvoiceAndConfirmsTheAnswer() throws Exception {
    Page page = signedIn("General contractor", "Invoice administrator");

    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("7")).first().click();
    assertThat(page.locator("h1")).containsText("Invoice #7");
    assertThat(page.locator("body")).containsText("Prime Contract");
    hasNoBarrier(page);

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
    hasNoBarrier(page);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send").setExact(true)).click();
    assertThat(page.getByRole(AriaRole.STATUS).first())
        .containsText("Communication created", PATIENT);

    answer("Approved, with thanks.");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(SUBJECT)).first().click();
    assertThat(page.locator("main")).containsText("Approved, with thanks.", PATIENT);
    assertThat(page.locator("main")).containsText("Verified sender");
    hasNoBarrier(page);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Confirm approval")).click();
    assertThat(page.locator("main")).containsText("recorded by Jane Roe", PATIENT);
    assertThat(complaints).isEmpty();
  }

  @Test
  void whoMayOnlyReadSeesNoButtonToEmail() {
    Page page = signedIn("General contractor", "Read only");

    page.navigate(run.endpoints().page() + "/#" + Contractor.INVOICE + "/emails");

    assertThat(page.locator("h1")).containsText("Invoice #7");
    assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Email Invoice")))
        .hasCount(0);
  }

  @Test
  void anOutsiderFindsNothing() {
    Page page = signedIn("General contractor", "Outsider, no membership");

    page.navigate(run.endpoints().page() + "/#" + Contractor.INVOICE);

    assertThat(page.locator("main")).containsText("not shared with you");
  }

  private Page signedIn(String company, String person) {
    Page page = browser.newPage();
    page.onPageError(complaints::add);
    page.navigate(run.endpoints().page());
    page.getByLabel(company, new Page.GetByLabelOptions().setExact(true)).check();
    page.getByLabel(person, new Page.GetByLabelOptions().setExact(true)).check();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
    assertThat(page.locator("header")).containsText("Sign out");
    return page;
  }

  private void answer(String text) throws Exception {
    ReceivedMail received = ReceivedMail.await(run.endpoints(), Contractor.DANA, SUBJECT);
    String mail =
        "From: Dana Whitfield <%s>\nTo: %s\nSubject: Re: %s\nMessage-ID: <page@d.example>\n\n%s\n"
            .formatted(Contractor.DANA, received.from(), SUBJECT, text);
    MailClient.send(run.endpoints(), Contractor.DANA, List.of(received.from()), mail);
  }

  /** WCAG 2.2 A and AA as far as a machine can tell. */
  private static void hasNoBarrier(Page page) {
    List<Rule> found =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations();
    assertThat(found).extracting(Rule::getId).isEmpty();
  }
}
