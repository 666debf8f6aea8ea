package org.openita.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.common.Text;
import org.openita.registry.SupervisionRules.Subject;

class PlacementRulesTest {

  private static final Optional<String> BANGKOK = Optional.of("10");
  private static final Optional<String> CHON_BURI = Optional.of("20");

  private final GroupRules groups =
      new GroupRules(Map.of("DEPARTMENT", 10), Map.of("10", 10, "20", 2));

  @Test
  void a_central_agency_is_in_the_group_of_its_type_wherever_it_is() {
    assertThat(groups.groupOf("DEPARTMENT", Optional.empty())).contains(10);
    assertThat(groups.groupOf("DEPARTMENT", CHON_BURI)).contains(10);
  }

  @Test
  void a_local_agency_is_in_the_group_of_its_province() {
    assertThat(groups.groupOf("SPECIAL_LOCAL", CHON_BURI)).contains(2);
    assertThat(groups.groupOf("SPECIAL_LOCAL", BANGKOK)).contains(10);
    assertThat(groups.groupOf("SPECIAL_LOCAL", Optional.empty())).isEmpty();
    assertThat(groups.groupOf("SPECIAL_LOCAL", Optional.of("99"))).isEmpty();
  }

  @Test
  void the_rule_for_a_province_wins_over_that_for_everywhere() {
    var supervision =
        new SupervisionRules(
            Map.of(
                new Subject("SAO", Optional.empty()), "DLA", new Subject("SAO", BANGKOK), "PACC"));
    assertThat(supervision.bodyOf("SAO", BANGKOK)).contains("PACC");
    assertThat(supervision.bodyOf("SAO", CHON_BURI)).contains("DLA");
    assertThat(supervision.bodyOf("SAO", Optional.empty())).contains("DLA");
    assertThat(supervision.bodyOf("PAO", CHON_BURI)).isEmpty();
  }

  @Test
  void other_moves_have_another_fingerprint() {
    var move = new Moves.Move<>("160001", Text.of("อบต.", null), 5, 7);
    var one = new Moves<>(List.of(move), Map.of(5, 1), Map.of(7, 1));
    var none = new Moves<Integer>(List.of(), Map.of(5, 1), Map.of(5, 1));
    assertThat(one.fingerprint()).isNotEqualTo(none.fingerprint()).hasSize(64);
  }
}
