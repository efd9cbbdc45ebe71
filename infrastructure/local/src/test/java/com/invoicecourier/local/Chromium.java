package com.invoicecourier.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, with the general contractor's invoice administrator at it. */
final class Chromium implements AutoCloseable {
  private static final Path INSTALLED = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(INSTALLED)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
  }

  static Chromium open() {
    assumeThat(INSTALLED).as("Debian's chromium is not installed: the page is not tested").exists();
    return new Chromium();
  }

  Page signedIn(LocalRun run) {
    Page page = browser.newPage();
    page.onPageError(complaints::add);
    page.navigate(run.endpoints().page());
    page.getByLabel("General contractor", new GetByLabelOptions().setExact(true)).check();
    page.getByLabel("Invoice administrator", new GetByLabelOptions().setExact(true)).check();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
    assertThat(page.locator("header")).containsText("Sign out");
    return page;
  }

  /** What its scripts stumbled over. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
