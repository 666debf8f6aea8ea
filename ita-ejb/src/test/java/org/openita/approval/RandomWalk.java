package org.openita.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.client;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.container.AtOnce;
import org.openita.identity.Caller;
import org.openita.identity.Scope;

/** Commands about the headcount of one agency as they come to mind; the seed tells which. */
final class RandomWalk {

  private static final List<DossierAction> COMMANDS =
      List.of(
          DossierAction.FILL_IN,
          DossierAction.SUBMIT,
          DossierAction.RETURN,
          DossierAction.APPROVE,
          DossierAction.REOPEN);

  private final ApprovalSteps steps;
  private final String agency;
  private final DossierKey key;
  private final long seed;
  private final List<Actor> actors;

  /** Somebody and what they have the right to. */
  private record Actor(Caller caller, Set<DossierAction> rights) {}

  RandomWalk(ApprovalSteps steps, String agency, long seed) {
    this.steps = steps;
    this.agency = agency;
    this.key = steps.headcount(agency);
    this.seed = seed;
    var reopen = EnumSet.of(DossierAction.REOPEN);
    this.actors =
        List.of(
            new Actor(
                administrator(agency), EnumSet.of(DossierAction.FILL_IN, DossierAction.SUBMIT)),
            new Actor(executive(agency), EnumSet.of(DossierAction.RETURN, DossierAction.APPROVE)),
            new Actor(client("system", agency, Scope.values()), EnumSet.complementOf(reopen)),
            new Actor(operator(), reopen));
  }

  /** One command after the other, each with the outcome that the model foretells. */
  void followTheModel(int commands) {
    var random = new Random(seed);
    var model = new DossierModel();
    long version = steps.put(agency, 1, 0).version();
    int moves = 0;
    for (int i = 0; i < commands; i++) {
      var actor = pick(actors, random);
      var action = pick(COMMANDS, random);
      boolean stale = random.nextInt(8) == 0;
      var expected = expected(model, actor, action, stale);
      var refused = refusal(actor, action, stale ? version - 1 : version, random);
      assertThat(refused)
          .as("command %d of seed %d: %s by %s, %s", i, seed, action, actor.caller(), model)
          .isEqualTo(expected);
      if (expected.isEmpty()) {
        model.move(action, actor.caller().name());
        version++;
        moves += action == DossierAction.FILL_IN ? 0 : 1;
      }
      var status = steps.approvals().status(operator(), key);
      assertThat(status.state()).as("seed %d", seed).isEqualTo(model.state());
      assertThat(status.version()).as("seed %d", seed).isEqualTo(version);
      assertThat(status.submittedBy()).isEqualTo(model.submitter());
      assertThat(status.approvedBy()).isEqualTo(model.approver());
    }
    assertHistoryIsAWalk(moves);
  }

  private static Optional<RefusalCode> expected(
      DossierModel model, Actor actor, DossierAction action, boolean stale) {
    if (!actor.rights().contains(action)) {
      return Optional.of(RefusalCode.FORBIDDEN);
    }
    var refusal = model.refusal(action, actor.caller().name());
    boolean wrongState = refusal.filter(RefusalCode.INVALID_STATE::equals).isPresent();
    return stale && !wrongState ? Optional.of(RefusalCode.VERSION_CONFLICT) : refusal;
  }

  /** Several people at once, each on the version that they have just read. */
  void wanderTogether(int people, int commands) throws InterruptedException {
    steps.put(agency, 1, 0);
    var walkers = new ArrayList<Callable<int[]>>();
    for (int i = 0; i < people; i++) {
      var random = new Random(seed + i);
      var actor = actors.get(i % actors.size());
      walkers.add(() -> wander(actor, commands, random));
    }
    int filledIn = 1;
    int moves = 0;
    for (var outcome : AtOnce.run(walkers)) {
      assertThat(outcome).as("seed %d", seed).isInstanceOf(int[].class);
      filledIn += ((int[]) outcome)[0];
      moves += ((int[]) outcome)[1];
    }
    assertHistoryIsAWalk(moves);
    assertThat(steps.read(key)).as("seed %d", seed).isEqualTo(filledIn + moves);
  }

  /** How often the walker has filled in, and moved it. */
  private int[] wander(Actor actor, int commands, Random random) {
    var done = new int[2];
    for (int i = 0; i < commands; i++) {
      var action = pick(List.copyOf(actor.rights()), random);
      if (!COMMANDS.contains(action)) {
        continue;
      }
      if (refusal(actor, action, steps.read(key), random).isEmpty()) {
        done[action == DossierAction.FILL_IN ? 0 : 1]++;
      }
    }
    return done;
  }

  private void assertHistoryIsAWalk(int moves) {
    var history = steps.approvals().history(operator(), key);
    assertThat(history).as("seed %d", seed).hasSize(moves);
    var state = DossierState.DRAFT;
    Optional<HistoryEntry> submission = Optional.empty();
    for (var entry : history) {
      assertThat(entry.stateBefore()).as("seed %d", seed).isEqualTo(state);
      assertThat(entry.stateBefore()).isEqualTo(entry.action().from());
      assertThat(entry.stateAfter()).isEqualTo(entry.action().to());
      state = entry.stateAfter();
      switch (entry.action()) {
        case SUBMIT -> submission = Optional.of(entry);
        case APPROVE -> {
          assertThat(entry.actor()).isNotEqualTo(submission.orElseThrow().actor());
          assertThat(entry.digest()).isPresent().isEqualTo(submission.get().digest());
        }
        default -> assertThat(entry.reason()).isPresent();
      }
    }
    assertThat(steps.approvals().status(operator(), key).state()).isEqualTo(state);
  }

  private Optional<RefusalCode> refusal(
      Actor actor, DossierAction action, long version, Random random) {
    var approvals = steps.approvals();
    try {
      switch (action) {
        case FILL_IN ->
            steps
                .stakeholders()
                .putInternal(actor.caller(), YEAR, agency, 1 + random.nextInt(999), version);
        case SUBMIT -> approvals.submit(actor.caller(), key, version);
        case RETURN -> approvals.returnForCorrection(actor.caller(), key, "ขอให้แก้ไข", version);
        case APPROVE -> approvals.approve(actor.caller(), key, version);
        case REOPEN -> approvals.reopen(actor.caller(), key, "ขอให้แก้ไข", version);
        case REVIEW -> throw new IllegalArgumentException("A number has no parts to review");
      }
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.code());
    }
  }

  private static <T> T pick(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
