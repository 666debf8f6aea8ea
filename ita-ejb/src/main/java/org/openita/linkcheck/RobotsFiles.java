package org.openita.linkcheck;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What sites ask of robots (RFC 9309): every status of 400 to 499 says nothing and lets everybody
 * in, one of 500 to 599 keeps everybody out. What was said is remembered for a day.
 */
final class RobotsFiles {

  private static final int KEPT = 20_000;
  private static final Duration REMEMBERED = Duration.ofHours(24);
  private static final Duration SHORTLY = Duration.ofMinutes(10);
  private static final Duration TIME = Duration.ofSeconds(10);

  /** RFC 9309 asks for 500 kibibytes at least. */
  private static final int BYTES = 512 * 1024;

  private static final Set<String> NAMES = Set.of(VisitRules.NAME.toLowerCase(Locale.ROOT));

  /**
   * What holds at an origin.
   *
   * @param outcome why its site cannot be visited at all, where that is so
   */
  record Said(BaseRobotRules rules, Optional<LinkOutcome> outcome, long until) {

    /** Why a page may not or cannot be visited; absent where it can. */
    Optional<LinkOutcome> refuses(WebUrl url) {
      return outcome.or(
          () ->
              rules.isAllowed(url.text())
                  ? Optional.empty()
                  : Optional.of(LinkOutcome.ROBOTS_FORBIDDEN));
    }

    Duration pause(Duration least) {
      long asked = rules.getCrawlDelay();
      var wanted = Duration.ofMillis(Math.max(asked, least.toMillis()));
      return wanted.compareTo(VisitRules.LONGEST_PAUSE) > 0 ? VisitRules.LONGEST_PAUSE : wanted;
    }
  }

  private final WebClient client;
  private final HostPace pace;
  private final VisitRules rules;

  private final Map<String, Said> said =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Said> eldest) {
              return size() > KEPT;
            }
          });

  RobotsFiles(WebClient client, HostPace pace, VisitRules rules) {
    this.client = client;
    this.pace = pace;
    this.rules = rules;
  }

  Said of(WebUrl url) {
    var known = said.get(url.origin());
    if (known != null && known.until() - System.nanoTime() > 0) {
      return known;
    }
    var fresh = ask(url.robots());
    said.put(url.origin(), fresh);
    return fresh;
  }

  private Said ask(WebUrl robots) {
    var budget = new Budget(TIME);
    var at = robots;
    for (int hop = 0; hop <= VisitRules.REDIRECTS; hop++) {
      var here = at;
      var answer =
          pace.at(
              here.host(),
              rules.pause(),
              () ->
                  budget.during(
                      () -> client.get(here, budget.left(), BYTES, status -> status == 200)));
      var next = answer.isRedirect() ? at.follow(answer.location().orElseThrow()) : null;
      if (next == null || next.isEmpty() || budget.isSpent()) {
        return said(robots, answer);
      }
      at = next.get();
    }
    return all(RobotRulesMode.ALLOW_ALL, Optional.empty(), REMEMBERED);
  }

  private Said said(WebUrl robots, Answer answer) {
    if (answer.outcome().isPresent()) {
      return failed(answer.outcome().get());
    }
    if (answer.status() >= 500) {
      return all(RobotRulesMode.ALLOW_NONE, Optional.empty(), SHORTLY);
    }
    if (answer.status() != 200 || answer.body().isEmpty()) {
      return all(RobotRulesMode.ALLOW_ALL, Optional.empty(), REMEMBERED);
    }
    var parsed =
        new SimpleRobotRulesParser()
            .parseContent(
                robots.text(), answer.body().get().beginning(), "text/plain", List.copyOf(NAMES));
    return new Said(parsed, Optional.empty(), until(REMEMBERED));
  }

  /** A robots.txt of which nothing can be made is none; a site without an answer is not there. */
  private static Said failed(LinkOutcome outcome) {
    return switch (outcome) {
      case BROKEN_ANSWER, TOO_LARGE, REFUSED_ADDRESS ->
          all(RobotRulesMode.ALLOW_ALL, Optional.empty(), SHORTLY);
      default -> all(RobotRulesMode.ALLOW_ALL, Optional.of(outcome), SHORTLY);
    };
  }

  private static Said all(RobotRulesMode mode, Optional<LinkOutcome> outcome, Duration time) {
    return new Said(new SimpleRobotRules(mode), outcome, until(time));
  }

  private static long until(Duration time) {
    return System.nanoTime() + time.toNanos();
  }
}
