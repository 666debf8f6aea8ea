package org.openita.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.nationalClient;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisingClient;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierKind;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.identity.Caller;
import org.openita.identity.Callers;
import org.openita.identity.Scope;
import org.openita.timeline.Activity;

/** Sample lists as other government systems send and read them. */
@ArquillianTest
class SampleExchangeIT {

  private static final String AGENCY = "050011";
  private static final String OTHER = "050012";
  private static final Optional<List<SampleEntry>> NO_LIST = Optional.empty();

  @Inject private SampleExchange exchange;
  @Inject private Scenario scenario;
  @Inject private Tables tables;

  @BeforeEach
  void everything_is_open() {
    scenario.openAll();
  }

  @Test
  void a_list_becomes_exactly_the_one_that_is_sent() {
    put(entry("หนึ่ง"), entry("สอง"));
    assertThat(names(client(AGENCY))).containsExactly("หนึ่ง", "สอง");
    put(entry("สอง"), entry("สาม"));
    assertThat(names(client(AGENCY))).containsExactly("สอง", "สาม");
    exchange.put(client(AGENCY), YEAR, AGENCY, 600, NO_LIST, version());
    assertThat(names(client(AGENCY))).as("no list was sent").containsExactly("สอง", "สาม");
    put();
    assertThat(names(client(AGENCY))).isEmpty();
  }

  @Test
  void what_is_read_can_be_sent_back() {
    put(new SampleEntry("บริษัท ดี จำกัด", SampleKind.ORGANISATION, "", "a@b.example", "ภาษี"));
    var read = exchange.get(client(AGENCY), YEAR, AGENCY).sample();
    var answer = exchange.put(client(AGENCY), YEAR, AGENCY, 500, read, version());
    assertThat(answer.sample()).isEqualTo(read);
    assertThat(answer.external().estimate()).contains(500);
  }

  @Test
  void only_the_agency_and_its_assessor_are_shown_the_people() {
    scenario.assignEveryGroup();
    put(entry("หนึ่ง"));
    for (var reader : List.of(client(AGENCY), administrator(AGENCY), assessor())) {
      assertThat(names(reader)).containsExactly("หนึ่ง");
    }
    var others = List.of(nationalClient("nacc"), operator(), supervisingClient("pacc", "PACC"));
    for (var other : others) {
      var seen = exchange.get(other, YEAR, AGENCY);
      assertThat(seen.external().estimate()).contains(500);
      assertThat(seen.sample()).isEmpty();
    }
    Refused.with(NOT_FOUND, () -> exchange.get(client(OTHER), YEAR, AGENCY));
  }

  @Test
  void a_look_is_kept_in_the_audit_log_and_nobody_is_named_there() {
    put(entry("Plainly Visible"));
    exchange.get(client(AGENCY), YEAR, AGENCY);
    exchange.get(operator(), YEAR, AGENCY);
    var views =
        tables.text("audit_record where action = 'SampleExchange.get' and outcome = 'VIEWED'");
    assertThat(views).contains("client-" + AGENCY).doesNotContain("operator");
    assertThat(tables.text("audit_record")).doesNotContain("Plainly", "0812345678");
    assertThat(tables.text("sample_record")).doesNotContain("Plainly", "0812345678");
  }

  @Test
  void nothing_changes_when_anything_is_wrong() {
    put(entry("อยู่แล้ว"));
    var bad = new SampleEntry(" ", null, "12", "no mail", "");
    var refusal =
        Refused.with(
            INVALID_INPUT,
            () ->
                put(
                    entry("ดี"),
                    bad,
                    entry("ดี"),
                    new SampleEntry("ข", SampleKind.AGENCY, "", "", "ก")));
    assertThat(refusal.errors())
        .extracting("field")
        .containsExactly(
            "sample[1].name",
            "sample[1].kind",
            "sample[1].phone",
            "sample[1].email",
            "sample[1].service",
            "sample[2].name",
            "sample[3].phone");
    assertThat(names(client(AGENCY))).containsExactly("อยู่แล้ว");
  }

  @Test
  void a_list_that_is_too_long_is_refused_and_the_longest_is_taken() {
    var all =
        IntStream.rangeClosed(0, SampleExchange.MOST).mapToObj(i -> entry("คนที่ " + i)).toList();
    var refusal = Refused.with(INVALID_INPUT, () -> put(all.toArray(SampleEntry[]::new)));
    assertThat(refusal.errors()).extracting("code").containsExactly("TOO_MANY");
    put(all.subList(1, all.size()).toArray(SampleEntry[]::new));
    assertThat(names(client(AGENCY))).hasSize(SampleExchange.MOST).startsWith("คนที่ 1", "คนที่ 2");
    put();
  }

  @Test
  void what_the_state_or_the_window_forbids_is_refused() {
    put(entry("หนึ่ง"));
    long version = version();
    var list = Optional.of(List.of(entry("สอง")));
    Refused.with(VERSION_CONFLICT, () -> exchange.put(client(AGENCY), YEAR, AGENCY, 1, list, 0));
    Refused.with(NOT_FOUND, () -> exchange.put(client(OTHER), YEAR, AGENCY, 1, list, version));
    Refused.with(
        FORBIDDEN,
        () ->
            exchange.put(
                Callers.client("reader", AGENCY, Scope.READ), YEAR, AGENCY, 1, list, version));
    scenario.close(Activity.ENTER_DATA);
    Refused.with(WINDOW_CLOSED, () -> exchange.put(client(AGENCY), YEAR, AGENCY, 1, list, version));
    scenario.open(Activity.ENTER_DATA);
    exchange.put(client(OTHER), YEAR, OTHER, 500, list, 0);
    long submitted = scenario.submit(OTHER, DossierKind.EXTERNAL_STAKEHOLDERS).version();
    Refused.with(INVALID_STATE, () -> exchange.put(client(OTHER), YEAR, OTHER, 1, list, submitted));
    assertThat(names(client(AGENCY))).containsExactly("หนึ่ง");
  }

  private static Caller client(String agency) {
    return Callers.client("client-" + agency, agency, Scope.READ, Scope.WRITE);
  }

  private void put(SampleEntry... entries) {
    exchange.put(client(AGENCY), YEAR, AGENCY, 500, Optional.of(List.of(entries)), version());
  }

  private long version() {
    return exchange.get(operator(), YEAR, AGENCY).external().dossier().version();
  }

  private List<String> names(Caller caller) {
    return exchange.get(caller, YEAR, AGENCY).sample().orElseThrow().stream()
        .map(SampleEntry::name)
        .toList();
  }

  private static SampleEntry entry(String name) {
    return new SampleEntry(name, SampleKind.PERSON, "0812345678", "", "ขออนุญาตก่อสร้าง");
  }
}
