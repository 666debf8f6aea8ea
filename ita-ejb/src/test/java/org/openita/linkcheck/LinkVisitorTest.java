package org.openita.linkcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.linkcheck.LinkOutcome.BROKEN_ANSWER;
import static org.openita.linkcheck.LinkOutcome.ENDLESS_REDIRECTS;
import static org.openita.linkcheck.LinkOutcome.NOT_AN_ADDRESS;
import static org.openita.linkcheck.LinkOutcome.NO_CONNECTION;
import static org.openita.linkcheck.LinkOutcome.NO_HOST;
import static org.openita.linkcheck.LinkOutcome.REACHABLE;
import static org.openita.linkcheck.LinkOutcome.REFUSED_ADDRESS;
import static org.openita.linkcheck.LinkOutcome.ROBOTS_FORBIDDEN;
import static org.openita.linkcheck.LinkOutcome.TIMED_OUT;
import static org.openita.linkcheck.LinkOutcome.TLS_FAILED;
import static org.openita.linkcheck.LinkOutcome.TOO_LARGE;
import static org.openita.linkcheck.MisbehavingSite.body;
import static org.openita.linkcheck.MisbehavingSite.endless;
import static org.openita.linkcheck.MisbehavingSite.page;
import static org.openita.linkcheck.MisbehavingSite.raw;
import static org.openita.linkcheck.MisbehavingSite.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.common.Sha256;

/** What comes of visits to sites that behave, and to those that do not. */
@Timeout(30)
class LinkVisitorTest {

  private static final int YEAR = 2563;
  private static final int BYTES = 200_000;
  private static final Duration TIME = Duration.ofSeconds(1);
  private static final long SECOND = 1_000_000_000L;
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final AtomicInteger lookups = new AtomicInteger();
  private MisbehavingSite site = new MisbehavingSite(ServerSocketFactory.getDefault());
  private LinkVisitor visitor = visitor(Duration.ZERO, trustOfThisMachine());

  @AfterEach
  void close() {
    visitor.close();
    site.close();
  }

  @Test
  void a_page_is_seen_with_all_that_is_evidence() {
    var html = "<title> แผน\n ปี </title><body>งบประมาณ <b>๒๕๖๓</b><script>x</script></body>";
    site.at("/ita/o1", page(html));
    var visit = visit("/ita/o1#top");
    assertThat(visit.outcome()).isEqualTo(REACHABLE);
    assertThat(visit.status()).contains(200);
    assertThat(visit.mediaType()).contains("text/html");
    assertThat(visit.size()).isEqualTo(html.getBytes(UTF_8).length);
    assertThat(visit.whole()).isTrue();
    assertThat(visit.contentHash()).contains(Sha256.hex(html));
    assertThat(visit.page().orElseThrow().title()).isEqualTo("แผน ปี");
    assertThat(visit.page().orElseThrow().text()).isEqualTo("งบประมาณ ๒๕๖๓");
    assertThat(visit.page().orElseThrow().yearNamed()).isTrue();
    assertThat(visit.finalUrl()).isEmpty();
  }

  @Test
  void one_name_with_a_contact_comes_with_every_request() {
    site.at("/", page("x"));
    visit("/");
    assertThat(site.requests())
        .hasSize(2)
        .allSatisfy(
            request ->
                assertThat(request)
                    .contains("User-Agent: Mozilla/5.0 (compatible; OpenITA/1.0; +mailto:ita@x)")
                    .doesNotContainIgnoringCase("cookie"));
  }

  @Test
  void what_is_no_text_is_hashed_and_not_read() {
    site.at("/plan.pdf", body("application/pdf", new byte[1000]));
    var visit = visit("/plan.pdf");
    assertThat(visit.outcome()).isEqualTo(REACHABLE);
    assertThat(visit.page()).isEmpty();
    assertThat(visit.contentHash())
        .contains(HexFormat.of().formatHex(Sha256.begin().digest(new byte[1000])));
  }

  @Test
  void the_old_thai_encodings_are_read() {
    var text = "<title>รายงาน</title>ประจำปี";
    site.at("/a", body("text/html; charset=TIS-620", text.getBytes(Charset.forName("TIS-620"))));
    site.at(
        "/b",
        body("text/html; charset=windows-874", text.getBytes(Charset.forName("x-windows-874"))));
    assertThat(visit("/a").page().orElseThrow().title()).isEqualTo("รายงาน");
    assertThat(visit("/b").page().orElseThrow().text()).isEqualTo("ประจำปี");
  }

  @Test
  void a_charset_that_nobody_knows_is_guessed() {
    site.at("/", body("text/html; charset=thai!!", "<p>ดี".getBytes(UTF_8)));
    assertThat(visit("/").page().orElseThrow().text()).isEqualTo("ดี");
  }

  @ParameterizedTest
  @CsvSource({
    "204, REACHABLE",
    "304, BROKEN_ANSWER",
    "401, DENIED",
    "403, DENIED",
    "404, MISSING",
    "410, MISSING",
    "429, DENIED",
    "451, DENIED",
    "500, SERVER_ERROR",
    "503, SERVER_ERROR",
    "999, BROKEN_ANSWER"
  })
  void a_status_says_what_it_says(int status, LinkOutcome outcome) {
    site.at("/", raw("HTTP/1.1 " + status + " x\r\n\r\n"));
    assertThat(visit("/").outcome()).isEqualTo(outcome);
  }

  @Test
  void a_packed_page_is_unpacked() throws IOException {
    site.at("/", body("text/html", gzip("<p>๒๕๖๓".getBytes(UTF_8)), "Content-Encoding: gzip"));
    assertThat(visit("/").page().orElseThrow().yearNamed()).isTrue();
  }

  // ---- twenty ways and more to misbehave

  @Test
  void a_slow_drip_ends_in_time() {
    site.at("/", endless(OK + "\r\n", new byte[] {'x'}, SECOND / 20));
    assertThat(visit("/").outcome()).isEqualTo(TIMED_OUT);
  }

  @Test
  void a_slow_drip_of_headers_ends_in_time() {
    site.at("/", endless(OK, "X-More: 1\r\n".getBytes(UTF_8), SECOND / 10));
    assertThat(visit("/").outcome()).isEqualTo(TIMED_OUT);
  }

  @Test
  void silence_after_the_request_ends_in_time() {
    site.at("/", endless("", new byte[0], SECOND));
    assertThat(visit("/").outcome()).isEqualTo(TIMED_OUT);
  }

  @Test
  void silence_after_the_headers_ends_in_time() {
    site.at("/", endless(OK + "Content-Length: 10\r\n\r\n", new byte[0], SECOND));
    assertThat(visit("/").outcome()).isEqualTo(TIMED_OUT);
  }

  @Test
  void of_an_endless_body_the_beginning_is_read() {
    site.at("/", endless(OK + "\r\n", "x".repeat(10_000).getBytes(UTF_8), 0));
    var visit = visit("/");
    assertThat(visit.outcome()).isEqualTo(REACHABLE);
    assertThat(visit.whole()).isFalse();
    assertThat(visit.size()).isEqualTo(BYTES);
  }

  @Test
  void of_a_body_that_says_it_is_enormous_the_beginning_is_read() {
    site.at(
        "/",
        endless(OK + "Content-Length: 999999999999\r\n\r\n", "x".repeat(9_000).getBytes(UTF_8), 0));
    assertThat(visit("/").size()).isEqualTo(BYTES);
  }

  @Test
  void endless_headers_end() {
    site.at("/", endless(OK, "X-More: and more\r\n".getBytes(UTF_8), 0));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @Test
  void a_header_line_without_end_ends() {
    site.at("/", endless(OK + "X-Long: ", "x".repeat(1000).getBytes(UTF_8), 0));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @Test
  void fewer_bytes_than_announced_are_a_broken_answer() {
    site.at("/", raw(OK + "Content-Length: 1000\r\n\r\nonly this"));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @Test
  void more_bytes_than_announced_are_not_read() {
    site.at("/", raw(OK + "Content-Length: 4\r\n\r\nthis and much more"));
    assertThat(visit("/").page().orElseThrow().text()).isEqualTo("this");
  }

  @Test
  void a_length_that_is_no_number_is_a_broken_answer() {
    site.at("/", raw(OK + "Content-Length: -5\r\n\r\nx"));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @Test
  void chunks_that_are_none_are_a_broken_answer() {
    site.at("/", raw(OK + "Transfer-Encoding: chunked\r\n\r\nZZZ\r\nx"));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @Test
  void what_is_no_http_is_a_broken_answer() {
    site.at("/", raw("220 mail.example.go.th ESMTP\r\n"));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @Test
  void an_empty_answer_is_a_broken_answer() {
    site.at("/", raw(""));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @Test
  void endless_answers_before_the_answer_end_in_time() {
    site.at("/", endless("", "HTTP/1.1 102 wait\r\n\r\n".getBytes(UTF_8), SECOND / 50));
    assertThat(visit("/").outcome()).isEqualTo(TIMED_OUT);
  }

  @Test
  void a_compressed_bomb_is_not_unpacked() throws IOException {
    site.at("/", body("text/html", gzip(new byte[100_000_000]), "Content-Encoding: gzip"));
    var visit = visit("/");
    assertThat(visit.outcome()).isEqualTo(TOO_LARGE);
    assertThat(visit.contentHash()).isEmpty();
  }

  @Test
  void a_bomb_in_a_bomb_is_not_opened() throws IOException {
    site.at("/", body("text/html", gzip(gzip(new byte[9_000])), "Content-Encoding: gzip, gzip"));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @Test
  void what_says_it_is_packed_and_is_not_is_a_broken_answer() {
    site.at("/", body("text/html", "plain".getBytes(UTF_8), "Content-Encoding: gzip"));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @Test
  void a_redirect_to_itself_is_followed_once() {
    site.at("/", status(302, "Location: /"));
    var visit = visit("/");
    assertThat(visit.outcome()).isEqualTo(ENDLESS_REDIRECTS);
    assertThat(site.requests()).hasSize(2);
  }

  @Test
  void redirects_in_a_circle_end() {
    site.at("/", status(301, "Location: /b")).at("/b", status(307, "Location: /"));
    assertThat(visit("/").outcome()).isEqualTo(ENDLESS_REDIRECTS);
  }

  @Test
  void redirects_that_always_lead_further_end() {
    IntStream.range(0, 50).forEach(i -> site.at("/" + i, status(302, "Location: /" + (i + 1))));
    assertThat(visit("/0").outcome()).isEqualTo(ENDLESS_REDIRECTS);
    assertThat(site.requests()).hasSize(1 + VisitRules.REDIRECTS + 1);
  }

  @Test
  void a_redirect_to_a_page_is_followed_and_told() {
    site.at("/a/b", status(301, "Location: ../ใหม่?ปี=๒๕๖๓"));
    site.at(
        "/%E0%B9%83%E0%B8%AB%E0%B8%A1%E0%B9%88?%E0%B8%9B%E0%B8%B5=%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%93",
        page("x"));
    var visit = visit("/a/b");
    assertThat(visit.outcome()).isEqualTo(REACHABLE);
    assertThat(visit.redirects()).isEqualTo(1);
    assertThat(visit.finalUrl().orElseThrow()).contains("%E0%B9%83").startsWith("http://site.test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "gopher://site.test/",
        "http://user:secret@site.test/",
        "http:///",
        "http://[fe80::1%25eth0]/"
      })
  void a_redirect_out_of_the_web_leads_nowhere(String location) {
    site.at("/", status(302, "Location: " + location));
    assertThat(visit("/").outcome()).isEqualTo(BROKEN_ANSWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.0.0.1:22/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://2130706433/",
        "http://0/",
        "http://inside.test/"
      })
  void a_redirect_into_the_inside_is_not_followed(String location) {
    names.put("inside.test", "10.1.2.3");
    site.at("/", status(302, "Location: " + location));
    assertThat(visit("/").outcome()).isEqualTo(REFUSED_ADDRESS);
  }

  @Test
  void a_host_that_leads_inside_the_second_time_is_refused() {
    site.at("/", page("x"));
    visitor.visit("http://rebinding.test:" + site.port() + "/", YEAR);
    assertThat(site.requests()).hasSize(1).first().asString().contains("/robots.txt");
    assertThat(visitor.visit("http://rebinding.test:" + site.port() + "/", YEAR).outcome())
        .isEqualTo(REFUSED_ADDRESS);
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void a_host_that_also_leads_inside_is_refused() {
    assertThat(visitor.visit("http://both.test:" + site.port() + "/", YEAR).outcome())
        .isEqualTo(REFUSED_ADDRESS);
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void the_address_that_was_looked_up_is_the_one_connected_to() {
    site.at("/", page("x"));
    visit("/");
    assertThat(lookups).hasValue(site.requests().size());
  }

  @Test
  void a_port_that_is_not_of_the_web_is_refused_before_anything_is_looked_up() {
    assertThat(visitor.visit("http://site.test:22/", YEAR).outcome()).isEqualTo(REFUSED_ADDRESS);
    assertThat(lookups).hasValue(0);
  }

  @Test
  void a_host_that_nobody_knows_is_told_so() {
    var visit = visitor.visit("http://unknown.test:" + site.port() + "/", YEAR);
    assertThat(visit.outcome()).isEqualTo(NO_HOST);
    assertThat(visit.outcome().state()).isEqualTo(LinkState.UNREACHABLE);
  }

  @Test
  void a_site_that_is_down_is_told_so() {
    int port = site.port();
    site.close();
    assertThat(visitor.visit("http://site.test:" + port + "/", YEAR).outcome())
        .isEqualTo(NO_CONNECTION);
  }

  @Test
  void a_certificate_that_nobody_trusts_fails(@TempDir Path directory) throws Exception {
    become(new Certificates(directory, "site.test"), trustOfThisMachine());
    assertThat(visitor.visit(secure("site.test"), YEAR).outcome()).isEqualTo(TLS_FAILED);
  }

  @Test
  void a_certificate_of_another_host_fails(@TempDir Path directory) throws Exception {
    var certificates = new Certificates(directory, "other.test");
    become(certificates, certificates.trust());
    assertThat(visitor.visit(secure("site.test"), YEAR).outcome()).isEqualTo(TLS_FAILED);
  }

  @Test
  void a_certificate_in_order_is_told_with_its_encryption(@TempDir Path directory)
      throws Exception {
    var certificates = new Certificates(directory, "site.test");
    become(certificates, certificates.trust());
    site.at("/", page("x"));
    var visit = visitor.visit(secure("site.test"), YEAR);
    assertThat(visit.outcome()).isEqualTo(REACHABLE);
    assertThat(visit.tls()).contains("TLSv1.3");
  }

  @Test
  void a_site_that_does_not_speak_tls_fails() {
    var visit = visitor.visit("https://site.test:" + site.port() + "/", YEAR);
    assertThat(visit.outcome().state()).isEqualTo(LinkState.UNREACHABLE);
  }

  @Test
  void a_handshake_that_never_ends_ends_in_time() throws Exception {
    try (var silent = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
      var taken = Executors.newSingleThreadExecutor();
      taken.submit(
          () -> {
            var caller = silent.accept();
            var out = caller.getOutputStream();
            out.write(new byte[] {22, 3, 3, 64, 0});
            while (true) {
              out.write(2);
              out.flush();
              TimeUnit.MILLISECONDS.sleep(50);
            }
          });
      var rules =
          new VisitRules(
              Admission.parse("", "127.0.0.1:" + silent.getLocalPort()),
              "x",
              Duration.ZERO,
              TIME,
              BYTES);
      try (var client = new WebClient(rules, this::find, trustOfThisMachine())) {
        var url = WebUrl.parse("https://site.test:" + silent.getLocalPort() + "/").orElseThrow();
        assertThat(client.get(url, TIME, BYTES, status -> true).outcome()).contains(TIMED_OUT);
      }
      taken.shutdownNow();
    }
  }

  @Test
  void pages_that_robots_may_not_see_are_left_alone() {
    site.at("/robots.txt", body("text/plain", "User-agent: *\nDisallow: /p".getBytes(UTF_8)));
    site.at("/page", page("x")).at("/open", page("x"));
    assertThat(visit("/page").outcome()).isEqualTo(ROBOTS_FORBIDDEN);
    assertThat(visit("/open").outcome()).isEqualTo(REACHABLE);
    assertThat(site.requests()).hasSize(2);
  }

  @Test
  void a_robots_file_may_speak_of_us_by_name() {
    site.at(
        "/robots.txt",
        body(
            "text/plain",
            "User-agent: *\nDisallow: /\n\nUser-agent: OpenITA\nAllow: /".getBytes(UTF_8)));
    site.at("/page", page("x"));
    assertThat(visit("/page").outcome()).isEqualTo(REACHABLE);
  }

  @Test
  void a_redirect_does_not_lead_around_a_robots_file() {
    site.at("/robots.txt", body("text/plain", "User-agent: *\nDisallow: /p".getBytes(UTF_8)));
    site.at("/", status(302, "Location: /page"));
    assertThat(visit("/").outcome()).isEqualTo(ROBOTS_FORBIDDEN);
  }

  @Test
  void a_site_whose_robots_file_fails_is_left_alone() {
    site.at("/robots.txt", status(503, "")).at("/", page("x"));
    assertThat(visit("/").outcome()).isEqualTo(ROBOTS_FORBIDDEN);
  }

  @Test
  void an_endless_robots_file_is_read_no_further_than_it_must() {
    var line = "Disallow: /private\n".repeat(100).getBytes(UTF_8);
    site.at("/robots.txt", endless(OK + "\r\nUser-agent: *\n", line, 0));
    site.at("/", page("x"));
    assertThat(visit("/").outcome()).isEqualTo(REACHABLE);
    assertThat(visit("/private").outcome()).isEqualTo(ROBOTS_FORBIDDEN);
  }

  @Test
  void a_robots_file_that_redirects_in_circles_says_nothing() {
    site.at("/robots.txt", status(302, "Location: /robots.txt")).at("/", page("x"));
    assertThat(visit("/").outcome()).isEqualTo(REACHABLE);
  }

  @Test
  void a_page_of_tags_in_tags_is_read() {
    site.at("/", page("<div>".repeat(40_000) + "๒๕๖๓"));
    assertThat(visit("/").outcome()).isEqualTo(REACHABLE);
  }

  @Test
  void a_title_without_end_is_cut() {
    site.at("/", page("<title>" + "ก".repeat(10_000) + "</title>" + "ข".repeat(55_000)));
    var page = visit("/").page().orElseThrow();
    assertThat(page.title()).hasSize(PageText.LONGEST_TITLE);
    assertThat(page.text().length()).isLessThanOrEqualTo(PageText.LONGEST_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "file:///etc/passwd", "www.example.go.th", "http://", ""})
  void what_is_no_address_of_the_web_is_not_visited(String address) {
    assertThat(visitor.visit(address, YEAR).outcome()).isEqualTo(NOT_AN_ADDRESS);
  }

  @Test
  void a_host_is_asked_one_thing_at_a_time_with_pauses() throws InterruptedException {
    visitor.close();
    var pause = Duration.ofMillis(100);
    visitor = visitor(pause, trustOfThisMachine());
    site.at("/", page("x"));
    int visits = 6;
    var done = new CountDownLatch(visits);
    var threads = Executors.newFixedThreadPool(visits);
    long began = System.nanoTime();
    for (int i = 0; i < visits; i++) {
      threads.submit(
          () -> {
            visit("/");
            done.countDown();
          });
    }
    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    threads.shutdown();
    assertThat(site.mostBusy()).isEqualTo(1);
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .isGreaterThanOrEqualTo(pause.multipliedBy(visits));
  }

  private Visit visit(String path) {
    return visitor.visit("http://site.test:" + site.port() + path, YEAR);
  }

  private String secure(String host) {
    return "https://" + host + ":" + site.port() + "/";
  }

  private void become(Certificates certificates, SSLContext trust) throws GeneralSecurityException {
    close();
    site = new MisbehavingSite(certificates.sockets());
    visitor = visitor(Duration.ZERO, trust);
  }

  private LinkVisitor visitor(Duration pause, SSLContext trust) {
    var admission = Admission.parse("", "127.0.0.1:" + site.port());
    var rules = new VisitRules(admission, "mailto:ita@x", pause, TIME, BYTES);
    return new LinkVisitor(rules, new WebClient(rules, this::find, trust));
  }

  private InetAddress[] find(String host) throws UnknownHostException {
    int before = lookups.getAndIncrement();
    return switch (host) {
      case "site.test" -> addresses("127.0.0.1");
      case "both.test" -> addresses("127.0.0.1", "10.0.0.1");
      case "rebinding.test" -> addresses(before == 0 ? "127.0.0.1" : "127.0.0.2");
      case "unknown.test" -> throw new UnknownHostException(host);
      default -> addresses(names.getOrDefault(host, host));
    };
  }

  private static InetAddress[] addresses(String... texts) throws UnknownHostException {
    var addresses = new InetAddress[texts.length];
    for (int i = 0; i < texts.length; i++) {
      addresses[i] = InetAddress.getByName(texts[i]);
    }
    return addresses;
  }

  private static SSLContext trustOfThisMachine() {
    try {
      return SSLContext.getDefault();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
