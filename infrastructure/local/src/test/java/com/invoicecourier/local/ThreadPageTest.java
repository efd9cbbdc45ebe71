package com.invoicecourier.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How answers look in a thread: what was written stands out, everything else is there. */
class ThreadPageTest {
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
    try (Chromium chromium = Chromium.open()) {
      Page page = answered(chromium, ProductRun.get());
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
      Chromium.hasNoBarrier(page);

      answer.getByText("Quoted text").click();
      page.locator("details.email--folded > summary").click();
      assertThat(answer.getByText("Here is our application for March.")).isVisible();
      assertThat(page.getByText("I am out of the office")).isVisible();
      picture(page, "open", 1280);
      picture(page, "open", 390);
      Chromium.hasNoBarrier(page);
    }
  }

  private static Page answered(Chromium chromium, LocalRun run) throws Exception {
    Contractor contractor = Contractor.of(run);
    String thread = contractor.send(SUBJECT, List.of(Contractor.DANA), List.of());
    String address = ReceivedMail.await(run.endpoints(), Contractor.DANA, SUBJECT).from();
    int sent = 0;
    for (String mail : List.of(ANSWER, IN_PLACE, AWAY)) {
      MailClient.send(run, Contractor.DANA, address, mail.formatted(Contractor.DANA, address));
      int expected = ++sent;
      contractor.awaitThread(thread, seen -> Contractor.inbound(seen).size() == expected);
    }
    Page page = chromium.signedIn(run);
    page.navigate(run.endpoints().page() + "/#/communications/" + thread);
    assertThat(page.locator("h1")).containsText(SUBJECT);
    return page;
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void picture(Page page, String name, int width) throws IOException {
    page.setViewportSize(width, 900);
    Chromium.picture(page, "thread-" + name + "-" + width);
  }
}
