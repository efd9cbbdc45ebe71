package com.invoicecourier.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.local.demo.ApiCalls;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An invoice that changed after it was mailed, as the page shows it. */
class DriftPageTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final int PHONE_WIDTH = 390;
  private static final String INVOICE = "/projects/riverside-school/invoices/drift-01";

  @Test
  void listDetailAndThreadSayThatItChangedAndShowWhat() throws Exception {
    assumeThat(CHROMIUM).as("Debian's chromium is not installed: the page is not tested").exists();
    LocalRun run = ProductRun.get();
    String thread = mailAndChange(run);
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
      Page page = signedIn(browser, run);

      assertThat(page.locator("main")).containsText("Changed since v1");
      assertThat(page.locator("main")).containsText("v1 emailed");
      picture(page, "list");
      page.navigate(run.endpoints().page() + "/#/communications/" + thread);
      assertThat(page.locator("main")).containsText("Changed since it was sent as v1.");
      picture(page, "thread");
      page.navigate(run.endpoints().page() + "/#" + INVOICE);
      assertThat(page.locator("main")).containsText("Changed since it was sent as v1.");
      picture(page, "detail");
      page.getByRole(
              AriaRole.LINK, new GetByRoleOptions().setName("Show what changed from v1 to v2"))
          .click();
      assertThat(page.locator("main")).containsText("What changed from v1 to v2");
      assertThat(page.locator("main")).containsText("+100.00");
      picture(page, "changes");
      page.setViewportSize(PHONE_WIDTH, 844);
      page.navigate(run.endpoints().page() + "/#" + INVOICE.replace("/drift-01", ""));
      assertThat(page.locator(".list").getByText("USD").last()).isVisible();
      picture(page, "phone-list");
      for (String at : List.of("", "/changes/1/2")) {
        page.navigate(run.endpoints().page() + "/#" + INVOICE + at);
        assertThat(page.locator(at.isEmpty() ? ".money-table" : ".drift__table").first())
            .isVisible();
        picture(page, "phone" + at.replace("/", "-"));
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as("only tables scroll sideways")
            .isEqualTo(PHONE_WIDTH);
      }
    }
  }

  private static String mailAndChange(LocalRun run) throws Exception {
    String api = run.endpoints().api();
    ApiCalls integrator = new ApiCalls(api, run.token("integrator", "general-contractor"));
    ApiCalls administrator = new ApiCalls(api, run.token("invoice-admin", "general-contractor"));
    ObjectNode detail = DemoInvoices.GENERAL_CONTRACTOR.tree().put("number", "8");
    integrator.put(INVOICE, detail);
    String thread =
        administrator
            .post(
                INVOICE + "/communications",
                Contractor.request("Invoice that changes", List.of(Contractor.DANA), List.of()))
            .path("id")
            .asText();
    ObjectNode line = (ObjectNode) detail.withArray("/lines").get(3);
    line.put("description", "Permits, inspections and fees by others");
    List.of(
            "/lines/3/workCompletedThisPeriod",
            "/lines/3/totalCompletedAndStoredToDate",
            "/summary/totalCompletedAndStoredToDate",
            "/summary/totalEarnedLessRetainage",
            "/summary/currentPaymentDue")
        .forEach(pointer -> add(detail, pointer, 100));
    add(detail, "/lines/3/balanceToFinish", -100);
    add(detail, "/summary/balanceToFinishIncludingRetainage", -100);
    integrator.put(INVOICE, detail);
    return thread;
  }

  private static void add(ObjectNode detail, String pointer, int more) {
    ObjectNode money = (ObjectNode) detail.at(pointer);
    var amount = new BigDecimal(money.path("amount").asText());
    money.put("amount", amount.add(BigDecimal.valueOf(more)).toPlainString());
  }

  private static Page signedIn(Browser browser, LocalRun run) {
    Page page = browser.newPage();
    page.navigate(run.endpoints().page());
    page.getByLabel("General contractor", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByLabel("Invoice administrator", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
    assertThat(page.locator("header")).containsText("Sign out");
    return page;
  }

  /** To look at. */
  private static void picture(Page page, String name) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(folder.resolve("drift-" + name + ".png"))
            .setFullPage(true));
  }
}
