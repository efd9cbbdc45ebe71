package com.invoicecourier.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, with somebody who is signed in at it. */
final class Chromium implements AutoCloseable {
  private static final Path INSTALLED = Path.of("/usr/bin/chromium");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

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
            .launch(new LaunchOptions().setExecutablePath(INSTALLED).setArgs(QUIET));
  }

  static Chromium open() {
    assumeThat(INSTALLED).as("Debian's chromium is not installed: the page is not tested").exists();
    return new Chromium();
  }

  /** The general contractor's invoice administrator, at the page. */
  Page signedIn(LocalRun run) {
    return signedIn(run, "General contractor", "Invoice administrator");
  }

  Page signedIn(LocalRun run, String company, String person) {
    Page page = browser.newPage();
    page.onPageError(complaints::add);
    page.navigate(run.endpoints().page());
    page.getByLabel(company, new GetByLabelOptions().setExact(true)).check();
    page.getByLabel(person, new GetByLabelOptions().setExact(true)).check();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
    assertThat(page.locator("header")).containsText("Sign out");
    return page;
  }

  /** What its scripts stumbled over. */
  List<String> complaints() {
    return complaints;
  }

  /** WCAG 2.2 A and AA as far as a machine can tell. */
  static void hasNoBarrier(Page page) {
    List<Rule> found =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations();
    assertThat(found).extracting(Rule::getId).isEmpty();
  }

  /** To look at: target/pictures/NAME.png. */
  static void picture(Page page, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
