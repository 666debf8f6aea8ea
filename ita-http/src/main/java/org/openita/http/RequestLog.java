package org.openita.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openita.common.Origin;

/**
 * Gives every request an id, tells it to the client, and logs one line when it has been answered.
 *
 * <p>While the request is served, the name of the thread ends in {@code request=ID}: every log
 * record of the server carries the name of its thread, so each can be traced to its request,
 * whoever wrote it. The domain knows the same id and the client's address as its {@link Origin}.
 * Query and body are never logged, for they may hold personal data.
 */
public class RequestLog extends HttpFilter {

  /** Header of request and response; a client's own id is kept where it is harmless. */
  public static final String HEADER = "X-Request-Id";

  /** Name of the request attribute that holds the id. */
  public static final String ATTRIBUTE = "org.openita.http.requestId";

  /** Whether the request came by a proxy that is trusted: then its headers are, too. */
  public static final String PROXIED = "org.openita.http.proxied";

  /**
   * Request attribute of whoever must stay unknown: a request leaves no line with its time, unless
   * the server failed or somebody looks for a fault.
   */
  public static final String DISCREET = "org.openita.http.discreet";

  private static final String PROXIES = "ita.trusted.proxies";
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger("org.openita.http");
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private transient TrustedProxies proxies;

  @Override
  public void init() {
    proxies =
        TrustedProxies.of(
            ConfigProvider.getConfig().getOptionalValue(PROXIES, String.class).orElse(""));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(ATTRIBUTE) != null) {
      chain.doFilter(request, response);
      return;
    }
    var id = id(request);
    request.setAttribute(ATTRIBUTE, id);
    request.setAttribute(PROXIED, proxies.include(request.getRemoteAddr()));
    response.setHeader(HEADER, id);
    var thread = Thread.currentThread();
    var name = thread.getName();
    long begun = System.nanoTime();
    thread.setName(name + " request=" + id);
    try {
      new Origin(client(request), id)
          .<IOException, ServletException>during(() -> chain.doFilter(request, response));
    } finally {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      LOG.log(
          isTold(request, response) ? Level.INFO : Level.FINE,
          () ->
              "%s %s %d %d ms"
                  .formatted(
                      request.getMethod(), request.getRequestURI(), response.getStatus(), millis));
      thread.setName(name);
    }
  }

  private static boolean isTold(HttpServletRequest request, HttpServletResponse response) {
    return request.getAttribute(DISCREET) == null
        || response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private String client(HttpServletRequest request) {
    return request.getAttribute(PROXIED) == Boolean.TRUE
        ? proxies.client(
            request.getRemoteAddr(), Collections.list(request.getHeaders(TrustedProxies.HEADER)))
        : request.getRemoteAddr();
  }

  private static String id(HttpServletRequest request) {
    var given = request.getHeader(HEADER);
    return given != null && HARMLESS.matcher(given).matches() ? given : fresh();
  }

  /** It need not be secret: clients name their own. */
  private static String fresh() {
    var random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
