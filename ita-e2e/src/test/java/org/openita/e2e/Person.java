package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Somebody at a browser: one context, one page, and what was seen of it. */
final class Person implements AutoCloseable {

  /** Whether dark and narrow pictures are kept as well, which takes its time. */
  private static final boolean ALL_PICTURES = Boolean.getBoolean("ita.e2e.pictures");

  private static final AtomicInteger SCREENSHOTS = emptied("screenshots");

  /** Cookies of sessions to go on in, by server and account. */
  private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

  /** Two frames later, what a change of size or colours asks for has been drawn. */
  private static final String PAINTED =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private final BrowserContext context;
  private final LaunchedServer server;
  private final Page page;
  private final List<String> requested = new CopyOnWriteArrayList<>();
  private final List<Request> answered = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Person(BrowserContext context, LaunchedServer server) {
    this.context = context;
    this.server = server;
    this.page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onRequest(this::note);
    page.onRequestFinished(answered::add);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
  }

  /** A count of what will be kept in a directory, from which earlier builds are removed. */
  private static AtomicInteger emptied(String directory) {
    Output.delete(Output.directory(directory));
    return new AtomicInteger();
  }

  private void note(Request request) {
    if (!request.url().startsWith("data:")) {
      requested.add(request.url());
    }
  }

  Page page() {
    return page;
  }

  Person go(String path) {
    page.navigate(server.address(path).toString());
    return this;
  }

  String path() {
    var address = URI.create(page.url());
    return address.getPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
  }

  /** Bytes of the answers since the last {@link #forget}, headers and bodies as they travelled. */
  long transferredBytes() {
    return answered.stream()
        .map(Request::sizes)
        .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
        .sum();
  }

  /** The addresses asked for since the last {@link #forget}. */
  List<String> requested() {
    return List.copyOf(requested);
  }

  void forget() {
    requested.clear();
    answered.clear();
    complaints.clear();
  }

  /** Keeps what is seen, as {@code NN-name.png}, if it is wide or all pictures are asked for. */
  void screenshot(String name) {
    if (!ALL_PICTURES && !name.endsWith("-wide")) {
      return;
    }
    var file = String.format(Locale.ROOT, "%02d-%s.png", SCREENSHOTS.incrementAndGet(), name);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Output.directory("screenshots").resolve(file))
            .setFullPage(true));
  }

  /**
   * Keeps the present page wide, dark and narrow, as it is seen in one language.
   *
   * @return what is wrong with it: findings of axe in light and dark, and a width that does not fit
   */
  List<String> look(String name, String language) {
    var findings = new ArrayList<>(accessibilityFindings());
    screenshot(name + "-" + language + "-wide");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.evaluate(PAINTED);
    screenshot(name + "-" + language + "-wide-dark");
    findings.addAll(accessibilityFindings());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    findings.addAll(lookNarrow(name, language));
    return findings;
  }

  /**
   * Keeps the present page as an old phone shows it.
   *
   * @return what is wrong with it: a width that does not fit
   */
  List<String> lookNarrow(String name, String language) {
    page.setViewportSize(View.NARROW.width(), View.NARROW.height());
    page.evaluate(PAINTED);
    screenshot(name + "-" + language + "-narrow");
    int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    page.setViewportSize(View.WIDE.width(), View.WIDE.height());
    return width <= View.NARROW.width()
        ? List.of()
        : List.of(path() + " is " + width + " px wide on a phone, in " + language);
  }

  /** WCAG 2.2 AA as far as a program can tell. */
  void assertAccessible() {
    assertThat(accessibilityFindings()).isEmpty();
  }

  /** What axe finds on the present page: rule, explanation and the elements it is about. */
  List<String> accessibilityFindings() {
    var found =
        new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations();
    return found.stream()
        .map(
            rule -> path() + " " + rule.getId() + ": " + rule.getHelp() + elements(rule.getNodes()))
        .toList();
  }

  private static String elements(List<CheckedNode> nodes) {
    return nodes.stream().map(node -> "\n    " + node.getHtml()).collect(Collectors.joining());
  }

  /** Nothing was asked of any other host, and no script complained. */
  void assertAtHome() {
    assertThat(requested).allMatch(address -> address.startsWith(server.address("/").toString()));
    assertThat(complaints).isEmpty();
  }

  String text() {
    return page.locator("body").innerText();
  }

  List<String> cookies() {
    return context.cookies().stream().map(cookie -> cookie.name).toList();
  }

  /** Lets those who come later go on in the present session. */
  void keepSession(DemoAccounts.Account account) {
    SESSIONS.put(key(account), context.cookies());
  }

  /** Goes on in a session that was kept, if there is one and it has not ended. */
  boolean comeBack(DemoAccounts.Account account) {
    var cookies = SESSIONS.get(key(account));
    if (cookies == null) {
      return false;
    }
    context.addCookies(cookies);
    go("/console/");
    if (page.locator("[id='signOut:submit']").count() > 0) {
      return true;
    }
    context.clearCookies();
    return false;
  }

  private String key(DemoAccounts.Account account) {
    return server.address("/") + account.username() + account.totpSecret();
  }

  /** The value of the cookie by which the server knows this browser. */
  String sessionId() {
    return context.cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() {
    context.close();
  }
}
