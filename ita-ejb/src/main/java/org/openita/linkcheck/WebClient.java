package org.openita.linkcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends single requests without cookies, passwords, proxies or memory of earlier connections. The
 * addresses of a host are looked up once for each connection, all of them must be admitted, and the
 * connection goes to one of these very addresses: a name that leads elsewhere the next moment leads
 * nowhere.
 */
final class WebClient implements AutoCloseable {

  private static final int SIMULTANEOUS = 1000;
  private static final Timeout CONNECTING = Timeout.ofSeconds(8);
  private static final Timeout SILENCE = Timeout.ofSeconds(15);
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;

  /** Looks names up. */
  @FunctionalInterface
  interface Names {
    InetAddress[] find(String host) throws UnknownHostException;
  }

  private static final class Refused extends UnknownHostException {
    private static final long serialVersionUID = 1L;
  }

  private final VisitRules rules;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch;

  WebClient(VisitRules rules, Names names, SSLContext trust) {
    this.rules = rules;
    this.watch =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              var thread = new Thread(work, "link-check-deadlines");
              thread.setDaemon(true);
              return thread;
            });
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections(new Admitted(rules.admission(), names), trust))
            .setConnectionReuseStrategy((request, response, context) -> false)
            .setUserAgent(rules.userAgent())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(SILENCE)
                    .setConnectionRequestTimeout(SILENCE)
                    .setProtocolUpgradeEnabled(false)
                    .build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .disableDefaultUserAgent()
            .build();
  }

  private static HttpClientConnectionManager connections(DnsResolver resolver, SSLContext trust) {
    var http =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_LINE)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxEmptyLineCount(5)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(resolver)
        .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(http)
                .charCodingConfig(CharCodingConfig.custom().setCharset(UTF_8).build())
                .build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(CONNECTING)
                .setSocketTimeout(SILENCE)
                .build())
        .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(CONNECTING).build())
        .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(SILENCE).build())
        .setMaxConnTotal(SIMULTANEOUS)
        .setMaxConnPerRoute(SIMULTANEOUS)
        .build();
  }

  /**
   * Asks for an address.
   *
   * @param time after which it is given up, whatever is happening
   * @param most bytes of the body as they come
   * @param wanted which status has a body that is looked at
   */
  Answer get(WebUrl url, Duration time, int most, Predicate<Integer> wanted) {
    if (!rules.admission().admits(url.port())) {
      return Answer.failed(LinkOutcome.REFUSED_ADDRESS);
    }
    var late = new AtomicBoolean();
    var request = new HttpGet(url.uri());
    request.setHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8");
    request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "th,en;q=0.8");
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    var deadline =
        watch.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            time.toMillis(),
            TimeUnit.MILLISECONDS);
    var context = HttpClientContext.create();
    ClassicHttpResponse response = null;
    try {
      response = client.executeOpen(null, request, context);
      return answer(response, context, most, wanted);
    } catch (IOException | RuntimeException failure) {
      return Answer.failed(late.get() ? LinkOutcome.TIMED_OUT : reason(failure));
    } catch (HttpException malformed) {
      return Answer.failed(LinkOutcome.BROKEN_ANSWER);
    } finally {
      deadline.cancel(false);
      // in this order: an answer that is closed before reads the rest of its body
      request.cancel();
      Closer.closeQuietly(response);
    }
  }

  private static Answer answer(
      ClassicHttpResponse response, HttpClientContext context, int most, Predicate<Integer> wanted)
      throws IOException, HttpException {
    int status = response.getCode();
    var type = header(response, HttpHeaders.CONTENT_TYPE);
    var tls =
        Optional.ofNullable(context.getSSLSession()).map(javax.net.ssl.SSLSession::getProtocol);
    var location =
        status >= 300 && status < 400
            ? header(response, HttpHeaders.LOCATION)
            : Optional.<String>empty();
    var entity = response.getEntity();
    var body =
        wanted.test(status) && entity != null
            ? Optional.of(
                Body.read(
                    entity.getContent(),
                    header(response, HttpHeaders.CONTENT_ENCODING).orElse(""),
                    most))
            : Optional.<Body>empty();
    return new Answer(Optional.empty(), status, location, type, tls, body);
  }

  private static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(header -> header.getValue());
  }

  private static LinkOutcome reason(Exception failure) {
    if (failure instanceof Refused) {
      return LinkOutcome.REFUSED_ADDRESS;
    }
    if (failure instanceof UnknownHostException) {
      return LinkOutcome.NO_HOST;
    }
    if (failure instanceof SSLException) {
      return LinkOutcome.TLS_FAILED;
    }
    if (failure instanceof Body.TooLarge) {
      return LinkOutcome.TOO_LARGE;
    }
    if (failure instanceof InterruptedIOException) {
      return LinkOutcome.TIMED_OUT;
    }
    if (failure instanceof java.net.SocketException
        && !(failure.getMessage() != null && failure.getMessage().contains("reset"))) {
      return LinkOutcome.NO_CONNECTION;
    }
    return LinkOutcome.BROKEN_ANSWER;
  }

  /** Ends every request that is on its way. */
  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
    watch.shutdownNow();
  }

  /** All addresses of a host, if each of them is admitted. */
  private record Admitted(Admission admission, Names names) implements DnsResolver {

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
      var found = names.find(host);
      if (Arrays.stream(found).anyMatch(address -> !admission.admits(address, port))) {
        throw new Refused();
      }
      return Arrays.stream(found)
          .limit(2)
          .map(address -> new InetSocketAddress(address, port))
          .toList();
    }

    @Override
    public InetAddress[] resolve(String host) {
      throw new UnsupportedOperationException("without the port nothing can be admitted");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
