package org.openita.linkcheck;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Visits one address after the other, politely and carefully; many threads may share one. */
final class LinkVisitor implements AutoCloseable {

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([a-z0-9_:.-]+)");
  private static final int LONGEST_TYPE = 100;

  private final VisitRules rules;
  private final WebClient client;
  private final HostPace pace = new HostPace();
  private final RobotsFiles robots;

  LinkVisitor(VisitRules rules, WebClient client) {
    this.rules = rules;
    this.client = client;
    this.robots = new RobotsFiles(client, pace, rules);
  }

  /**
   * Visits an address and wherever it redirects to.
   *
   * @param year Buddhist Era, to be looked for in the text
   */
  Visit visit(String address, int year) {
    var journey = new Journey(address, year);
    return journey.go();
  }

  @Override
  public void close() {
    client.close();
  }

  /** One visit. */
  private final class Journey {

    private final String address;
    private final int year;
    private final Budget budget = new Budget(rules.time());
    private WebUrl at;
    private int redirects;
    private Answer last = Answer.failed(LinkOutcome.NOT_AN_ADDRESS);

    Journey(String address, int year) {
      this.address = address;
      this.year = year;
    }

    Visit go() {
      var next = WebUrl.parse(address);
      var seen = new HashSet<String>();
      while (next.isPresent()) {
        at = next.get();
        if (!seen.add(at.text()) || redirects > VisitRules.REDIRECTS) {
          return end(LinkOutcome.ENDLESS_REDIRECTS);
        }
        if (!rules.admission().admits(at.port())) {
          return end(LinkOutcome.REFUSED_ADDRESS);
        }
        var said = robots.of(at);
        var refused = said.refuses(at);
        if (refused.isPresent()) {
          return end(refused.get());
        }
        last = pace.at(at.host(), said.pause(rules.pause()), this::ask);
        if (!last.isRedirect()) {
          return end(last.outcome().orElseGet(() -> outcome(last.status())));
        }
        next = at.follow(last.location().orElseThrow());
        redirects++;
      }
      return end(redirects == 0 ? LinkOutcome.NOT_AN_ADDRESS : LinkOutcome.BROKEN_ANSWER);
    }

    private Answer ask() {
      return budget.isSpent()
          ? Answer.failed(LinkOutcome.TIMED_OUT)
          : budget.during(
              () -> client.get(at, budget.left(), rules.bytes(), status -> status / 100 == 2));
    }

    private Visit end(LinkOutcome outcome) {
      var body = last.body();
      var type = last.contentType().map(Journey::mediaType);
      return new Visit(
          outcome,
          Optional.of(last.status()).filter(status -> status > 0),
          redirects > 0 && at != null ? Optional.of(at.text()) : Optional.empty(),
          redirects,
          last.tls(),
          type,
          body.map(Body::size).orElse(0L),
          body.map(Body::whole).orElse(false),
          body.map(Body::hash),
          body.filter(read -> PageText.has(type.orElse("")))
              .map(read -> page(read, type.orElse(""))),
          budget.spent());
    }

    private PageText page(Body body, String type) {
      return PageText.of(
          body.beginning(), type, last.contentType().flatMap(Journey::charset), at.text(), year);
    }

    private static String mediaType(String contentType) {
      var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
      return type.substring(0, Math.min(type.length(), LONGEST_TYPE));
    }

    private static Optional<Charset> charset(String contentType) {
      var named = CHARSET.matcher(contentType);
      try {
        return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return Optional.empty();
      }
    }
  }

  private static LinkOutcome outcome(int status) {
    if (status / 100 == 2) {
      return LinkOutcome.REACHABLE;
    }
    if (status == 404 || status == 410) {
      return LinkOutcome.MISSING;
    }
    return switch (status / 100) {
      case 5 -> LinkOutcome.SERVER_ERROR;
      case 4 -> LinkOutcome.DENIED;
      default -> LinkOutcome.BROKEN_ANSWER;
    };
  }
}
