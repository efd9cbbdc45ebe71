package com.invoicecourier.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How answers look in a thread: what was written stands out, everything else is there. */
class ThreadPageTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String SUBJECT = "Invoice whose answers are looked at";
  private static final String ANSWER =
      """
      From: Dana Whitfield <%s>
      To: %s
      Subject: Re: Invoice #7
      Message-ID: <answer@riverside-usd.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="m"

      --m
      Content-Type: text/plain; charset=utf-8

      Jane,

      Approved, but please bill the playground fence (line 9) next month:
      https://riverside-usd.example/board/2026-03-31

      Kind regards,

      Dana Whitfield
      Director of Facilities
      Riverside Unified School District
      Office: (555) 010-0142

      From: Jane Roe <jane.roe@granite-pine.example>
      Sent: Tuesday, March 31, 2026 9:00 AM
      To: Dana Whitfield
      Subject: Invoice #7

      Here is our application for March. Please approve.
      --m
      Content-Type: application/pdf; name="G702 signed.pdf"
      Content-Disposition: attachment; filename="G702 signed.pdf"
      Content-Transfer-Encoding: base64

      JVBERi0xLjQK
      --m--
      """;
  private static final String IN_PLACE =
      """
      From: Dana Whitfield <%s>
      To: %s
      Subject: Re: Invoice #7
      Message-ID: <in-place@riverside-usd.example>

      On Wed, Apr 1, 2026 at 8:15 AM Jane Roe <jane.roe@granite-pine.example> wrote:
      > Is the retainage released?

      Not before the final inspection.

      > Is change order 3 in?

      Yes.
      """;
  private static final String AWAY =
      """
      From: Dana Whitfield <%s>
      To: %s
      Subject: Automatic reply: Invoice #7
      Message-ID: <away@riverside-usd.example>
      Auto-Submitted: auto-replied

      I am out of the office until April 6.
      """;

  @Test
  void quotesAndAutomaticMailAreFoldedAndASignatureIsMuted() throws Exception {
    assumeThat(CHROMIUM).as("Debian's chromium is not installed: the page is not tested").exists();
    LocalRun run = ProductRun.get();
    String thread = answered(run);
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
      Page page = opened(browser, run, thread);
      Locator answer = page.locator("article").filter(hasText("Approved, but please bill"));

      assertThat(answer.locator(".mail-text--muted")).containsText("Director of Facilities");
      assertThat(answer.locator(".files")).containsText("G702 signed.pdf");
      assertThat(answer.getByText("Here is our application for March.")).isHidden();
      assertThat(page.getByText("Is change order 3 in?")).isVisible();
      assertThat(page.locator(".mail-text--context").last().innerText())
          .isEqualTo("> Is change order 3 in?");
      assertThat(page.getByText("I am out of the office")).isHidden();
      assertThat(page.locator("details.email--folded > summary")).containsText("Automatic reply");
      picture(page, "folded", 1280);
      picture(page, "folded", 390);
      hasNoBarrier(page);

      answer.getByText("Quoted text").click();
      page.locator("details.email--folded > summary").click();
      assertThat(answer.getByText("Here is our application for March.")).isVisible();
      assertThat(page.getByText("I am out of the office")).isVisible();
      picture(page, "open", 1280);
      picture(page, "open", 390);
      hasNoBarrier(page);
    }
  }

  private static String answered(LocalRun run) throws Exception {
    Contractor contractor = Contractor.of(run);
    String thread = contractor.send(SUBJECT, List.of(Contractor.DANA), List.of());
    String address = ReceivedMail.await(run.endpoints(), Contractor.DANA, SUBJECT).from();
    int sent = 0;
    for (String mail : List.of(ANSWER, IN_PLACE, AWAY)) {
      MailClient.send(run, Contractor.DANA, address, mail.formatted(Contractor.DANA, address));
      int expected = ++sent;
      contractor.awaitThread(thread, seen -> Contractor.inbound(seen).size() == expected);
    }
    return thread;
  }

  private static Page opened(Browser browser, LocalRun run, String thread) {
    Page page = browser.newPage();
    page.navigate(run.endpoints().page());
    page.getByLabel("General contractor", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByLabel("Invoice administrator", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
    assertThat(page.locator("header")).containsText("Sign out");
    page.navigate(run.endpoints().page() + "/#/communications/" + thread);
    assertThat(page.locator("h1")).containsText(SUBJECT);
    return page;
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
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

  /** To look at. */
  private static void picture(Page page, String name, int width) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    page.setViewportSize(width, 900);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(folder.resolve("thread-" + name + "-" + width + ".png")));
  }
}
