package org.openita.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.client;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.registry.Agencies;
import org.openita.stakeholder.Stakeholders;

/** Reading the records: by whom, and how they are found. Each test has an agency to itself. */
@ArquillianTest
class AuditSearchIT {

  @Inject private AuditSteps steps;
  @Inject private AuditLog log;
  @Inject private Stakeholders stakeholders;
  @Inject private Agencies agencies;
  @Inject private Scenario scenario;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
  }

  @Test
  void supervisors_read_what_concerns_their_agencies_and_nobody_else_reads_anything() {
    var theirs = agencies.find("050008");
    stakeholders.putInternal(administrator("050008"), YEAR, "050008", 10, 0);
    var own = supervisor(theirs.supervisingBodyCode());
    var seen = log.search(own, AuditFilter.ALL, Optional.empty(), 100).records();
    assertThat(seen)
        .isNotEmpty()
        .allSatisfy(
            record ->
                assertThat(agencies.find(record.entry().agencyCode()).supervisingBodyCode())
                    .isEqualTo(theirs.supervisingBodyCode()));
    var foreign =
        log.search(operator(), AuditFilter.ALL, Optional.empty(), 1000).records().stream()
            .filter(record -> record.entry().agencyCode().isEmpty())
            .findFirst()
            .orElseThrow();
    Refused.with(NOT_FOUND, () -> log.find(own, foreign.day(), foreign.number()));
    for (var caller :
        List.of(administrator("050008"), executive("050008"), assessor(), client("c", "050008"))) {
      Refused.with(FORBIDDEN, () -> log.search(caller, AuditFilter.ALL, Optional.empty(), 10));
      Refused.with(FORBIDDEN, () -> log.find(caller, foreign.day(), foreign.number()));
      var out = new StringBuilder();
      Refused.with(FORBIDDEN, () -> log.export(caller, AuditFilter.ALL, out));
      assertThat(out).isEmpty();
    }
  }

  @Test
  void pages_follow_one_another_without_gap_or_repetition() {
    var agency = "050009";
    steps.put(administrator(agency), agency, 7);
    var filter = AuditFilter.ALL.withAgency(agency);
    var first = log.search(operator(), filter, Optional.empty(), 3);
    var second = log.search(operator(), filter, first.older(), 3);
    var third = log.search(operator(), filter, second.older(), 3);
    assertThat(third.older()).isEmpty();
    assertThat(
            java.util.stream.Stream.of(first, second, third)
                .flatMap(page -> page.records().stream())
                .map(AuditCursor::of))
        .containsExactlyElementsOf(
            log.search(operator(), filter, Optional.empty(), 100).records().stream()
                .map(AuditCursor::of)
                .toList());
    assertThat(first.records().get(0).number()).isGreaterThan(first.records().get(1).number());
  }

  @Test
  void records_are_found_by_who_what_how_it_ended_and_any_part_of_them() {
    var agency = "050010";
    steps.put(administrator(agency), agency, 2);
    Refused.with(
        FORBIDDEN, () -> stakeholders.putInternal(executive(agency), YEAR, agency, 4711, 1));
    assertThat(steps.found(AuditFilter.ALL.withActor("t050010"))).hasSize(1);
    assertThat(steps.found(AuditFilter.ALL.withAgency(agency).withOutcome("REFUSED"))).hasSize(1);
    assertThat(steps.found(AuditFilter.ALL.withAgency(agency).withText("4711"))).hasSize(1);
    assertThat(steps.found(AuditFilter.ALL.withAgency(agency).withText("47%1"))).isEmpty();
    assertThat(steps.found(AuditFilter.ALL.withAgency(agency).withAction("Stakeholders")))
        .hasSize(3);
    var day = steps.found(AuditFilter.ALL.withAgency(agency)).get(0).day();
    assertThat(steps.found(AuditFilter.ALL.withAgency(agency).between(day, day))).hasSize(3);
    assertThat(steps.found(AuditFilter.ALL.withAgency(agency).between(day.plusDays(1), null)))
        .isEmpty();
  }

  @Test
  void the_export_holds_every_record_and_no_formula() {
    var agency = "050011";
    steps.put(administrator(agency), agency, 3);
    var out = new StringBuilder();
    log.export(operator(), AuditFilter.ALL.withAgency(agency), out);
    assertThat(out.toString()).startsWith("\uFEFF\"day\",\"number\"");
    assertThat(out.toString().split("\r\n")).hasSize(4);
    var own = log.search(operator(), AuditFilter.ALL, Optional.empty(), 1).records().get(0);
    assertThat(own.entry().action()).isEqualTo("AuditLog.export");
    assertThat(own.entry().details()).contains("records\t\\-\t3");
  }
}
