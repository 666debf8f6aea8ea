package org.openita.survey;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.openita.common.Refusal;
import org.openita.registry.Agencies;
import org.openita.timeline.Timelines;
import org.openita.timeline.WindowsMoved;

/**
 * What a node remembers for its respondents: surveys and the unwrapped keys of their cycles. All of
 * it is forgotten as soon as the stamp of the database has moved, which every change of a window, a
 * cycle, a key or a channel does. Whoever stores a response asks for the stamp in the very
 * statement that stores it; whoever only looks relies on a stamp read within the last second.
 *
 * <p>Within a transaction of the caller everything is read afresh: what is not committed is true
 * for nobody else, and what others have committed may not be true for the caller.
 */
@ApplicationScoped
class SurveyMemory {

  private static final long STAMP_HOLDS = Duration.ofMillis(500).toNanos();

  /** An agency that is called or grouped otherwise is known on all nodes after this time. */
  private static final long AGENCY_HOLDS = Duration.ofSeconds(30).toNanos();

  /** Two for each of the agencies of a nation, and as many again. */
  private static final int MOST = 40_000;

  @Inject private ResponseRows rows;
  @Inject private SurveyLookup lookup;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private CallersTransaction callers;

  private final ReentrantLock reading = new ReentrantLock();
  private volatile Remembered present;

  /** What was true at a stamp. */
  private static final class Remembered {

    private final long stamp;
    private final Map<String, Kept> surveys = new ConcurrentHashMap<>();
    private final Map<Integer, SurveyKey> keys = new ConcurrentHashMap<>();
    private volatile long confirmedAt;

    Remembered(long stamp, long confirmedAt) {
      this.stamp = stamp;
      this.confirmedAt = confirmedAt;
    }
  }

  private record Kept(RememberedSurvey survey, long since) {}

  /**
   * What a response is taken by.
   *
   * @param stamp at which all of it is true
   * @param key absent where there is none, or none any more
   */
  record Known(long stamp, RememberedSurvey survey, Optional<SurveyKey> key) {}

  /**
   * What respondents are shown; while the database is away, what was true before.
   *
   * @throws Refusal {@code NOT_FOUND} when no channel has the code
   */
  RememberedSurvey survey(String code) {
    return callers.isPresent() ? afresh(code) : survey(recentOrLast(), code);
  }

  /**
   * @throws Refusal {@code NOT_FOUND} when no channel has the code
   */
  Known known(String code) {
    if (callers.isPresent()) {
      lookup.flush();
      long stamp = rows.lockedStamp();
      var survey = afresh(code);
      return new Known(stamp, survey, lookup.key(survey.channel().year()));
    }
    var remembered = recent();
    var survey = survey(remembered, code);
    int year = survey.channel().year();
    var key = Optional.ofNullable(remembered.keys.get(year)).or(() -> key(remembered, year));
    return new Known(remembered.stamp, survey, key);
  }

  private Optional<SurveyKey> key(Remembered remembered, int year) {
    var key = lookup.key(year);
    key.ifPresent(found -> remembered.keys.put(year, found));
    return key;
  }

  private RememberedSurvey survey(Remembered remembered, String code) {
    long now = System.nanoTime();
    var kept = remembered.surveys.get(code);
    if (kept == null || now - kept.since() > AGENCY_HOLDS) {
      kept = read(code, Optional.ofNullable(kept));
      if (remembered.surveys.size() < MOST || remembered.surveys.containsKey(code)) {
        remembered.surveys.put(code, kept);
      }
    }
    return kept.survey();
  }

  private Kept read(String code, Optional<Kept> before) {
    try {
      return new Kept(afresh(code), System.nanoTime());
    } catch (EJBException databaseAway) {
      return before.orElseThrow(() -> new ResponseRowsException(databaseAway));
    }
  }

  private RememberedSurvey afresh(String code) {
    if (!Channel.isCode(code)) {
      throw Refusal.notFound();
    }
    var channel = lookup.channel(code).orElseThrow(Refusal::notFound);
    int year = channel.year();
    var agency = agencies.byId(year, channel.agencyId());
    return new RememberedSurvey(
        channel,
        agency,
        timelines.frameworkOf(year),
        timelines.cycle(year).state(),
        timelines.window(year, channel.activity(), agency));
  }

  private Remembered recentOrLast() {
    try {
      return recent();
    } catch (NotNow databaseAway) {
      return Optional.ofNullable(present).orElseThrow(() -> databaseAway);
    }
  }

  private Remembered recent() {
    var known = present;
    if (known != null && System.nanoTime() - known.confirmedAt < STAMP_HOLDS) {
      return known;
    }
    if (known != null && reading.isLocked() && !reading.isHeldByCurrentThread()) {
      return known;
    }
    reading.lock();
    try {
      return confirm();
    } finally {
      reading.unlock();
    }
  }

  /** Asks the database for the stamp; forgets everything where it has moved. */
  Remembered confirm() {
    long now = System.nanoTime();
    long stamp = rows.stamp();
    var known = present;
    if (known == null || known.stamp != stamp) {
      known = new Remembered(stamp, now);
      present = known;
    }
    known.confirmedAt = now;
    return known;
  }

  /** Whether there is anything that could be out of date. */
  boolean isEmpty() {
    return present == null;
  }

  /** Nobody knows whether there still are any. */
  void forgetKeys() {
    var known = present;
    if (known != null) {
      known.keys.clear();
    }
  }

  /** Something turned out to be out of date. */
  void forget() {
    present = null;
  }

  void follow(@Observes(during = TransactionPhase.AFTER_COMPLETION) WindowsMoved moved) {
    forget();
  }

  void follow(@Observes(during = TransactionPhase.AFTER_COMPLETION) ChannelTakenBack takenBack) {
    forget();
  }
}
