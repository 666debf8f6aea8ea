package org.openita.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.audit.chain.Finding.Kind.CHANGED;
import static org.openita.audit.chain.Finding.Kind.DAY_MOVED;
import static org.openita.audit.chain.Finding.Kind.INSERTED;
import static org.openita.audit.chain.Finding.Kind.MISSING;
import static org.openita.audit.chain.Finding.Kind.MOVED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is done to the records of a day is found and named. */
class DayCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate OTHER_DAY = LocalDate.of(2026, 11, 22);
  private static final Hash START = AuditRecord.start(DAY, Hash.ZERO);

  /** A day of some records, and one of them. */
  record Place(int records, int number) {}

  @Provide
  Arbitrary<Place> places() {
    return Arbitraries.integers()
        .between(1, 40)
        .flatMap(
            count ->
                Combinators.combine(
                        Arbitraries.just(count), Arbitraries.integers().between(1, count))
                    .as(Place::new));
  }

  @Property
  void nothing_is_found_where_nothing_was_done(@ForAll("places") Place place) {
    assertThat(findings(day(place.records()), day(place.records()))).isEmpty();
  }

  @Property
  void a_changed_record_is_named(@ForAll("places") Place place) {
    var records = day(place.records());
    var victim = records.get(place.number() - 1);
    records.set(place.number() - 1, withText(victim, "another", victim.hash()));
    assertThat(findings(records, day(place.records())))
        .containsExactly(Finding.of(CHANGED, DAY, place.number()));
  }

  @Property
  void a_record_changed_together_with_its_hash_is_named(@ForAll("places") Place place) {
    var records = day(place.records());
    var victim = records.get(place.number() - 1);
    records.set(
        place.number() - 1,
        AuditRecord.after(victim.previous(), DAY, victim.number(), entry("another")));
    assertThat(findings(records, day(place.records())))
        .containsExactly(Finding.of(CHANGED, DAY, place.number()));
  }

  @Property
  void a_missing_record_is_named(@ForAll("places") Place place) {
    var records = day(place.records());
    records.remove(place.number() - 1);
    assertThat(findings(records, day(place.records())))
        .containsExactly(Finding.of(MISSING, DAY, place.number()));
  }

  @Property
  void a_missing_record_is_named_when_the_numbers_after_it_were_closed_up(
      @ForAll("places") Place place) {
    var records = day(place.records());
    records.remove(place.number() - 1);
    for (int i = place.number() - 1; i < records.size(); i++) {
      records.set(i, numbered(records.get(i), i + 1));
    }
    assertThat(findings(records, day(place.records())))
        .containsExactly(Finding.of(MISSING, DAY, place.number()));
  }

  @Property
  void a_missing_tail_is_named(@ForAll("places") Place place) {
    var records = day(place.records());
    assertThat(findings(records.subList(0, place.number() - 1), records))
        .containsExactly(Finding.of(MISSING, DAY, place.number(), place.records()));
  }

  @Property
  void an_inserted_record_is_named_though_its_own_hash_is_right(@ForAll("places") Place place) {
    var records = day(place.records());
    var before = records.get(place.number() - 1).previous();
    insert(records, AuditRecord.after(before, DAY, place.number(), entry("forged")));
    assertThat(findings(records, day(place.records())))
        .containsExactly(Finding.of(INSERTED, DAY, place.number()));
  }

  @Property
  void an_inserted_record_is_named_whose_hash_is_wrong(@ForAll("places") Place place) {
    var records = day(place.records());
    insert(records, new AuditRecord(DAY, place.number(), entry("forged"), Hash.ZERO, Hash.ZERO));
    assertThat(findings(records, day(place.records())))
        .containsExactly(Finding.of(INSERTED, DAY, place.number()));
  }

  @Property
  void a_record_put_behind_the_last_is_named(@ForAll("places") Place place) {
    var records = day(place.records());
    var last = records.get(records.size() - 1);
    records.add(AuditRecord.after(last.hash(), DAY, last.number() + 1, entry("forged")));
    assertThat(findings(records, day(place.records())))
        .containsExactly(Finding.of(INSERTED, DAY, place.records() + 1));
  }

  @Property
  void records_that_changed_places_are_named(
      @ForAll("places") Place place, @ForAll("places") Place elsewhere) {
    int other = (place.number() + elsewhere.number() - 1) % place.records() + 1;
    var records = day(place.records());
    if (other == place.number()) {
      return;
    }
    int low = Math.min(other, place.number());
    int high = Math.max(other, place.number());
    var first = records.get(low - 1);
    records.set(low - 1, numbered(records.get(high - 1), low));
    records.set(high - 1, numbered(first, high));
    assertThat(findings(records, day(place.records())))
        .extracting(Finding::kind, Finding::from, Finding::note)
        .contains(org.assertj.core.api.Assertions.tuple(MOVED, low, "was " + high))
        .allSatisfy(found -> assertThat(found.toList().get(1)).isIn(low, high, high - 1));
  }

  @Property
  void a_tail_that_was_made_anew_does_not_reach_the_known_end(@ForAll("places") Place place) {
    var records = day(place.records());
    var hash = records.get(place.number() - 1).previous();
    for (int i = place.number() - 1; i < records.size(); i++) {
      var made = AuditRecord.after(hash, DAY, i + 1, entry("rewritten " + i));
      records.set(i, made);
      hash = made.hash();
    }
    assertThat(findings(records, day(place.records())))
        .containsExactly(Finding.of(CHANGED, DAY, place.records()));
  }

  @Test
  void records_of_another_day_are_recognised() {
    var records = day(OTHER_DAY, 5);
    var claimed =
        records.stream()
            .map(r -> new AuditRecord(DAY, r.number(), r.entry(), r.previous(), r.hash()))
            .toList();
    assertThat(findings(claimed, day(7)))
        .containsExactly(Finding.ofDay(DAY_MOVED, DAY).noting("these are of " + OTHER_DAY));
  }

  @Test
  void a_checkpoint_shows_what_was_cut_off_although_the_end_was_set_back() {
    var records = day(10);
    var shorter = records.subList(0, 6);
    var checkpoints = Map.of(4, records.get(3).hash(), 9, records.get(8).hash());
    assertThat(findings(shorter, shorter, checkpoints))
        .containsExactly(Finding.of(MISSING, DAY, 7, 9));
  }

  @Test
  void a_checkpoint_shows_that_a_day_was_made_anew() {
    var records = day(10);
    var forged = new ArrayList<AuditRecord>();
    var hash = START;
    for (int i = 1; i <= 10; i++) {
      forged.add(AuditRecord.after(hash, DAY, i, entry("forged " + i)));
      hash = forged.get(i - 1).hash();
    }
    assertThat(findings(forged, forged, Map.of(4, records.get(3).hash())))
        .containsExactly(Finding.of(CHANGED, DAY, 4));
  }

  private static List<Finding> findings(List<AuditRecord> found, List<AuditRecord> written) {
    return findings(found, written, Map.of());
  }

  private static List<Finding> findings(
      List<AuditRecord> found, List<AuditRecord> written, Map<Integer, Hash> checkpoints) {
    var findings = new ArrayList<Finding>();
    var check = new DayCheck(DAY, START, checkpoints, findings::add);
    for (var record : found) {
      check.add(
          record,
          start ->
              Optional.of(OTHER_DAY).filter(d -> AuditRecord.start(d, Hash.ZERO).equals(start)));
    }
    check.end(written.size(), written.get(written.size() - 1).hash());
    return findings;
  }

  private static List<AuditRecord> day(int count) {
    return day(DAY, count);
  }

  private static List<AuditRecord> day(LocalDate day, int count) {
    var records = new ArrayList<AuditRecord>();
    var hash = AuditRecord.start(day, Hash.ZERO);
    for (int number = 1; number <= count; number++) {
      records.add(AuditRecord.after(hash, day, number, entry("record " + number)));
      hash = records.get(number - 1).hash();
    }
    return records;
  }

  private static void insert(List<AuditRecord> records, AuditRecord forged) {
    for (int i = forged.number() - 1; i < records.size(); i++) {
      records.set(i, numbered(records.get(i), i + 2));
    }
    records.add(forged.number() - 1, forged);
  }

  private static AuditRecord numbered(AuditRecord record, int number) {
    return new AuditRecord(record.day(), number, record.entry(), record.previous(), record.hash());
  }

  private static AuditRecord withText(AuditRecord record, String text, Hash hash) {
    return new AuditRecord(record.day(), record.number(), entry(text), record.previous(), hash);
  }

  private static Entry entry(String text) {
    return new Entry(
        Instant.parse("2026-11-21T03:00:00Z"),
        "operator",
        "OPERATOR",
        "",
        "050001",
        "Timelines.setWindow",
        "DONE",
        "",
        "127.0.0.1",
        "request-1",
        text);
  }
}
