package com.invoicecourier.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.local.demo.ApiCalls;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An invoice that changed after it was mailed, as the page shows it. */
class DriftPageTest {
  private static final int PHONE_WIDTH = 390;
  private static final String INVOICE = "/projects/riverside-school/invoices/drift-01";

  @Test
  void listDetailAndThreadSayThatItChangedAndShowWhat() throws Exception {
    try (Chromium chromium = Chromium.open()) {
      LocalRun run = ProductRun.get();
      String thread = mailAndChange(run);
      Page page = chromium.signedIn(run);

      assertThat(page.locator("main")).containsText("Changed since v1");
      assertThat(page.locator("main")).containsText("v1 emailed");
      Chromium.picture(page, "drift-list");
      page.navigate(run.endpoints().page() + "/#/communications/" + thread);
      assertThat(page.locator("main")).containsText("Changed since it was sent as v1.");
      Chromium.picture(page, "drift-thread");
      page.navigate(run.endpoints().page() + "/#" + INVOICE);
      assertThat(page.locator("main")).containsText("Changed since it was sent as v1.");
      Chromium.picture(page, "drift-detail");
      page.getByRole(
              AriaRole.LINK, new GetByRoleOptions().setName("Show what changed from v1 to v2"))
          .click();
      assertThat(page.locator("main")).containsText("What changed from v1 to v2");
      assertThat(page.locator("main")).containsText("+100.00");
      Chromium.picture(page, "drift-changes");
      page.setViewportSize(PHONE_WIDTH, 844);
      page.navigate(run.endpoints().page() + "/#" + INVOICE.replace("/drift-01", ""));
      assertThat(page.locator(".list").getByText("USD").last()).isVisible();
      Chromium.picture(page, "drift-phone-list");
      for (String at : List.of("", "/changes/1/2")) {
        page.navigate(run.endpoints().page() + "/#" + INVOICE + at);
        assertThat(page.locator(at.isEmpty() ? ".money-table" : ".drift__table").first())
            .isVisible();
        Chromium.picture(page, "drift-phone" + at.replace("/", "-"));
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as("only tables scroll sideways")
            .isEqualTo(PHONE_WIDTH);
      }
      Assertions.assertThat(
              (int)
                  page.evaluate(
                      "Math.max(...[...document.querySelectorAll('.drift__table tr > :last-child')]"
                          + ".map(cell => Math.round(cell.getBoundingClientRect().right)))"))
          .as("what changed by how much is in sight on a phone")
          .isLessThanOrEqualTo(PHONE_WIDTH);
      Chromium.hasNoBarrier(page);
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
}
