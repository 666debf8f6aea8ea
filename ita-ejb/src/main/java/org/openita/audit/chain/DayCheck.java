package org.openita.audit.chain;

import static org.openita.audit.chain.Finding.Kind.CHANGED;
import static org.openita.audit.chain.Finding.Kind.DAY_MOVED;
import static org.openita.audit.chain.Finding.Kind.HEAD_FALSE;
import static org.openita.audit.chain.Finding.Kind.INSERTED;
import static org.openita.audit.chain.Finding.Kind.MISSING;
import static org.openita.audit.chain.Finding.Kind.MOVED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads the records of one day in the order of their numbers and says what is wrong with them. It
 * keeps two records in memory, however many there are.
 *
 * <p>A record proves its own content and place by its hash, and what comes before it by the hash of
 * the record before. Where both hold, the record is as it was written. Otherwise the check asks in
 * which place the record would be right: that tells records that were taken out, put in or moved
 * from those that were changed.
 */
final class DayCheck {

  /** How far from its place a record is looked for. */
  private static final int FARTHEST = 2_000;

  /** After so many records without a place the others are looked for nearby only. */
  private static final int PATIENCE = 100;

  private static final int NEARBY = 2;

  private final LocalDate day;
  private final Map<Integer, Hash> checkpoints;
  private final Consumer<Finding> findings;

  /** Day for which the records were written: this one, unless days have been exchanged. */
  private LocalDate written;

  /** Number that the next record was written with. */
  private int expected = 1;

  /** How much higher the numbers stand now than they were written. */
  private int shift;

  /** Hash that the next record should follow; absent where the record before is not to be had. */
  private Optional<Hash> previous;

  /** Places where a record stands that belongs elsewhere. */
  private final Set<Integer> emptied = new HashSet<>();

  private AuditRecord waiting;
  private int lastChanged;
  private int homeless;

  /**
   * @param start hash that the first record follows
   * @param checkpoints hashes that are known from elsewhere, by number
   */
  DayCheck(LocalDate day, Hash start, Map<Integer, Hash> checkpoints, Consumer<Finding> findings) {
    this.day = day;
    this.written = day;
    this.previous = Optional.of(start);
    this.checkpoints = checkpoints;
    this.findings = findings;
  }

  /**
   * The next record; judged when the one after it is known.
   *
   * @param days finds the day that starts with a hash
   */
  void add(AuditRecord record, Function<Hash, Optional<LocalDate>> days) {
    if (waiting == null) {
      recogniseDay(record, days);
    } else {
      judge(waiting, Optional.of(record));
    }
    waiting = record;
  }

  /** The day has no more records, and nobody knows how many it should have. */
  Optional<Hash> end() {
    if (waiting != null) {
      judge(waiting, Optional.empty());
      waiting = null;
    }
    return previous;
  }

  /**
   * The day has no more records.
   *
   * @param count how many it should have
   * @param root hash that the last one should have
   */
  void end(int count, Hash root) {
    end();
    int found = expected - 1;
    if (!written.equals(day)) {
      return;
    }
    if (found < count) {
      findings.accept(Finding.of(MISSING, day, expected + shift, count + shift));
    } else if (found > count) {
      findings.accept(Finding.of(INSERTED, day, count + 1 + shift, found + shift));
    } else if (previous.isPresent() && !previous.get().equals(root)) {
      if (count == 0) {
        findings.accept(Finding.ofDay(HEAD_FALSE, day));
      } else {
        changed(count + shift);
      }
    }
    checkpoints.keySet().stream()
        .filter(number -> number > Math.max(found, count))
        .max(Integer::compare)
        .ifPresent(
            number ->
                findings.accept(Finding.of(MISSING, day, Math.max(found, count) + 1, number)));
  }

  private void recogniseDay(AuditRecord first, Function<Hash, Optional<LocalDate>> days) {
    if (previous.filter(first.previous()::equals).isPresent()) {
      return;
    }
    days.apply(first.previous())
        .filter(other -> first.hashAt(other, first.number()).equals(first.hash()))
        .ifPresent(
            other -> {
              findings.accept(Finding.ofDay(DAY_MOVED, day).noting("these are of " + other));
              written = other;
              previous = Optional.of(first.previous());
            });
  }

  private void judge(AuditRecord record, Optional<AuditRecord> next) {
    int place = record.number() - shift;
    if (place < expected) {
      findings.accept(Finding.of(INSERTED, day, record.number()));
      return;
    }
    if (place > expected) {
      missing(expected + shift, record.number() - 1);
      expected = place;
    }
    boolean right = isWrittenAs(record, place);
    boolean follows = previous.isEmpty() || previous.get().equals(record.previous());
    if (right && follows) {
      accept(record);
    } else if (!isWrittenAs(record, place + 1) && isPassedOver(next, place, right)) {
      findings.accept(Finding.of(INSERTED, day, record.number()));
      shift++;
    } else if (right) {
      changed(Math.max(1, record.number() - 1));
      accept(record);
    } else {
      displaced(record, place, next);
    }
  }

  /** The next record was written for this place: this one has been put before it. */
  private boolean isPassedOver(Optional<AuditRecord> next, int place, boolean right) {
    return next.filter(record -> isWrittenAs(record, place))
        .filter(
            record ->
                right
                    || previous.isEmpty()
                    || previous.get().equals(record.previous())
                    || lastChanged == place - 1 + shift)
        .isPresent();
  }

  /** The record is not what it says in this place; perhaps it is in another. */
  private void displaced(AuditRecord record, int place, Optional<AuditRecord> next) {
    var home = home(record, place);
    if (home.isEmpty()) {
      changed(record.number());
      previous = Optional.of(record.hash());
      expected++;
      return;
    }
    int distance = home.getAsInt() - place;
    boolean othersToo =
        !emptied.contains(home.getAsInt())
            && next.map(other -> isWrittenAs(other, other.number() - shift + distance))
                .orElse(true);
    if (!othersToo) {
      findings.accept(
          Finding.of(MOVED, day, record.number()).noting("was " + (home.getAsInt() + shift)));
      emptied.add(place);
      previous = Optional.empty();
      expected++;
      return;
    }
    if (distance > 0) {
      missing(record.number(), record.number() + distance - 1);
    } else {
      findings.accept(Finding.of(INSERTED, day, record.number() + distance, record.number() - 1));
    }
    shift -= distance;
    expected = home.getAsInt();
    accept(record);
  }

  private void accept(AuditRecord record) {
    previous = Optional.of(record.hash());
    var known = checkpoints.get(expected);
    if (known != null && written.equals(day) && !known.equals(record.hash())) {
      changed(record.number());
    }
    expected++;
  }

  private void missing(int from, int to) {
    findings.accept(Finding.of(MISSING, day, from, to));
    previous = Optional.empty();
  }

  private void changed(int number) {
    if (number != lastChanged) {
      findings.accept(Finding.of(CHANGED, day, number));
      lastChanged = number;
    }
  }

  private boolean isWrittenAs(AuditRecord record, int number) {
    return number > 0 && record.hashAt(written, number).equals(record.hash());
  }

  /** The number under which the record is what it says. */
  private OptionalInt home(AuditRecord record, int place) {
    int farthest = homeless < PATIENCE ? FARTHEST : NEARBY;
    var home =
        IntStream.rangeClosed(1, farthest)
            .flatMap(distance -> IntStream.of(place - distance, place + distance))
            .filter(number -> isWrittenAs(record, number))
            .findFirst();
    homeless += home.isPresent() ? 0 : 1;
    return home;
  }
}
