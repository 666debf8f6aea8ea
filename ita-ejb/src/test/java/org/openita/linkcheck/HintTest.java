package org.openita.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HintTest {

  private static final String URL = "https://www.example.go.th/ita/o1";
  private static final Instant NOW = Instant.parse("2020-07-01T00:00:00Z");

  @Test
  void a_page_in_order_needs_no_look() {
    assertThat(LinkChecks.hints(URL, evidence(LinkOutcome.REACHABLE), 0, Optional.empty()))
        .isEmpty();
  }

  @Test
  void a_dead_link_is_hinted_at_with_its_outcome() {
    assertThat(LinkChecks.hints(URL, evidence(LinkOutcome.NO_HOST), 0, Optional.empty()))
        .containsExactly(new Hint(HintKind.DEAD, "NO_HOST", Optional.of(NOW)));
  }

  @Test
  void what_a_machine_may_not_see_is_not_called_dead() {
    assertThat(LinkChecks.hints(URL, evidence(LinkOutcome.ROBOTS_FORBIDDEN), 0, Optional.empty()))
        .isEmpty();
  }

  @Test
  void a_page_of_last_year_without_the_year_is_hinted_at_with_both() {
    assertThat(LinkChecks.hints(URL, evidence(LinkOutcome.REACHABLE), 2563, Optional.of(NOW)))
        .extracting(Hint::kind, Hint::evidence)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(HintKind.UNCHANGED, ""),
            org.assertj.core.groups.Tuple.tuple(HintKind.YEAR_NOT_NAMED, "2563, 2020"));
  }

  @Test
  void an_address_that_leads_to_the_front_page_is_hinted_at() {
    var led = evidence(LinkOutcome.REACHABLE, "https://www.example.go.th/index.php", "หน้าหลัก");
    assertThat(kinds(URL, led)).containsExactly(HintKind.LEADS_TO_FRONT);
    assertThat(kinds("https://example.go.th", led)).isEmpty();
  }

  @Test
  void a_title_that_says_there_is_no_page_is_hinted_at() {
    for (var title : List.of("404 Page", "Page Not Found", "ไม่พบหน้าที่ต้องการ")) {
      assertThat(kinds(URL, evidence(LinkOutcome.REACHABLE, null, title)))
          .containsExactly(HintKind.SAYS_NOT_FOUND);
    }
    assertThat(kinds(URL, evidence(LinkOutcome.REACHABLE, null, "คำสั่งที่ 4041"))).isEmpty();
  }

  private static List<HintKind> kinds(String url, LinkEvidence evidence) {
    return LinkChecks.hints(url, evidence, 0, Optional.empty()).stream().map(Hint::kind).toList();
  }

  private static LinkEvidence evidence(LinkOutcome outcome) {
    return evidence(outcome, null, "แผน");
  }

  private static LinkEvidence evidence(LinkOutcome outcome, String finalUrl, String title) {
    return new LinkEvidence(
        outcome,
        NOW,
        outcome.state() == LinkState.UNREACHABLE ? Optional.of(NOW) : Optional.empty(),
        Optional.of(200),
        Optional.ofNullable(finalUrl),
        Optional.empty(),
        Optional.empty(),
        1,
        true,
        Optional.of(title),
        Optional.empty(),
        true,
        1);
  }
}
