package org.openita.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** A Chromium without a window. Each person at it has a context of their own. */
final class Browser implements AutoCloseable {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.program())
                    .setArgs(ARGUMENTS));
  }

  /** Somebody who prefers Thai, at a wide screen. */
  Person open(LaunchedServer server) {
    return open(server, "th-TH", View.WIDE);
  }

  Person open(LaunchedServer server, String locale, View view) {
    return new Person(chromium.newContext(options(server, locale, view)), server);
  }

  /** Somebody whose browser runs no script. */
  Person openWithoutScript(LaunchedServer server, View view) {
    return new Person(
        chromium.newContext(options(server, "th-TH", view).setJavaScriptEnabled(false)), server);
  }

  private static NewContextOptions options(LaunchedServer server, String locale, View view) {
    return new NewContextOptions()
        .setBaseURL(server.address("").toString())
        .setLocale(locale)
        .setTimezoneId("Asia/Bangkok")
        .setViewportSize(view.width(), view.height());
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
