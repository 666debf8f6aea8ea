package org.openita.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.disclosure.Disclosure;

/** What happens when several people do something at once. */
interface ApprovalRaces {

  ApprovalSteps steps();

  @Test
  default void of_two_who_approve_at_once_one_wins_and_the_history_has_one_entry()
      throws Exception {
    for (var agency : List.of("050012", "050013", "050014", "050015", "050016")) {
      var key = steps().headcount(agency);
      long version = steps().scenario().submitHeadcount(agency, 100).version();
      Callable<DossierStatus> approve =
          () -> steps().approvals().approve(executive(agency), key, version);
      var outcomes = AtOnce.run(List.of(approve, approve));
      assertOneWinner(outcomes);
      steps().assertUntouched(key, DossierState.APPROVED, version + 1, 2);
    }
  }

  @Test
  default void of_two_who_begin_the_same_dossier_at_once_one_wins() throws Exception {
    for (var agency : List.of("050017", "050018", "050019", "050020", "050021")) {
      Callable<DossierStatus> begin = () -> steps().put(agency, 100, 0);
      assertOneWinner(AtOnce.run(List.of(begin, begin)));
      steps().assertUntouched(steps().headcount(agency), DossierState.DRAFT, 1, 0);
    }
  }

  @Test
  default void of_two_who_answer_the_same_item_at_once_one_wins() throws Exception {
    for (var agency : List.of("050022", "050023", "050024")) {
      steps().put(agency, "o1", "https://www.example.go.th/1", 0);
      Callable<Disclosure> change =
          () -> steps().put(agency, "o1", "https://www.example.go.th/2", 1);
      assertOneWinner(AtOnce.run(List.of(change, change)));
    }
  }

  @Test
  default void of_a_hundred_who_approve_at_once_one_wins_and_the_history_is_full()
      throws Exception {
    var agency = "050031";
    var key = steps().headcount(agency);
    long version = steps().scenario().submitHeadcount(agency, 100).version();
    Callable<DossierStatus> approve =
        () -> steps().approvals().approve(executive(agency), key, version);
    assertOneWinner(AtOnce.run(Collections.nCopies(100, approve)));
    steps().assertUntouched(key, DossierState.APPROVED, version + 1, 2);
    var history = steps().approvals().history(operator(), key);
    assertThat(history)
        .extracting(HistoryEntry::action)
        .containsExactly(DossierAction.SUBMIT, DossierAction.APPROVE);
    assertThat(history).extracting(HistoryEntry::actor).containsExactly("a" + agency, "t" + agency);
    assertThat(history.get(1).digest()).isPresent().isEqualTo(history.get(0).digest());
    assertThat(history.get(1).happenedAt()).isAfterOrEqualTo(history.get(0).happenedAt());
  }

  @Test
  default void of_approving_returning_and_correcting_at_once_one_wins() throws Exception {
    for (var agency : List.of("050032", "050033", "050034")) {
      var key = steps().headcount(agency);
      long version = steps().scenario().submitHeadcount(agency, 100).version();
      var chief = executive(agency);
      Callable<DossierStatus> approve = () -> steps().approvals().approve(chief, key, version);
      Callable<DossierStatus> giveBack =
          () -> steps().approvals().returnForCorrection(chief, key, "ขอให้แก้ไข", version);
      Callable<DossierStatus> correct = () -> steps().put(agency, 200, version);
      assertOneWinner(List.copyOf(AtOnce.run(List.of(approve, giveBack))));
      assertThat(AtOnce.run(List.of(correct))).allMatch(Refusal.class::isInstance);
      assertThat(steps().approvals().history(operator(), key)).hasSize(2);
    }
  }

  @Test
  default void whatever_is_tried_the_database_does_what_the_model_says() {
    for (var agency : List.of("050035", "050036")) {
      new RandomWalk(steps(), agency, System.nanoTime()).followTheModel(150);
    }
  }

  @Test
  default void whatever_many_try_at_once_the_history_is_a_walk_along_the_edges() throws Exception {
    for (var agency : List.of("050037", "050038", "050039")) {
      new RandomWalk(steps(), agency, System.nanoTime()).wanderTogether(8, 30);
    }
  }

  private static void assertOneWinner(List<Object> outcomes) {
    assertThat(outcomes).filteredOn(outcome -> !(outcome instanceof Throwable)).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Throwable.class::isInstance)
        .isNotEmpty()
        .allSatisfy(
            loser -> {
              assertThat(loser).isInstanceOf(Refusal.class);
              assertThat(((Refusal) loser).code()).isIn(VERSION_CONFLICT, INVALID_STATE);
            });
  }
}
