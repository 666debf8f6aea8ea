package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openita.job.JobStatus;
import org.openita.linkcheck.LinkCustoms;
import org.openita.linkcheck.LinkOutcome;
import org.openita.linkcheck.LinkRun;
import org.openita.linkcheck.LinkRuns;
import org.openita.linkcheck.LinkState;

/** The link checks of a cycle: how far the run has come, what was found, start and cancel. */
@Named("linkChecks")
@RequestScoped
public class LinkChecksPage {

  @Inject private LinkRuns links;
  @Inject private CurrentCycle cycle;
  @Inject private Commands commands;
  @Inject private Clock clock;
  @Inject private Me me;

  private boolean everything;
  private List<LinkRun> runs;
  private JobStatus job;
  private Map<LinkOutcome, Long> counts;

  /** Begins a run. */
  public void start() {
    commands.run(
        () -> links.start(me.caller(), cycle.year(), everything),
        "links.started",
        Place.LINK_CHECKS.path());
  }

  /** Stops the run after the addresses at hand. */
  public void cancel() {
    commands.run(
        () -> links.cancel(me.caller(), cycle.year()),
        "links.cancelling",
        Place.LINK_CHECKS.path());
  }

  /** The latest first. */
  public List<LinkRun> runs() {
    if (runs == null) {
      runs = links.latest(me.caller(), cycle.year());
    }
    return runs;
  }

  /** The run that goes on or waits to be gone on with; nothing where there is none. */
  public LinkRun going() {
    return runs().stream().filter(run -> run.finishedAt().isEmpty()).findFirst().orElse(null);
  }

  /** The work of this node or another; nothing before the first. */
  public JobStatus job() {
    if (job == null) {
      job = links.job(me.caller(), cycle.year()).orElse(null);
    }
    return job;
  }

  /** Whether the work goes on just now. */
  public boolean isRunning() {
    return job() != null && job().running();
  }

  /** Whether anything can be started. */
  public boolean isFree() {
    return going() == null && !isRunning();
  }

  /** Addresses that the run has visited. */
  public int visited() {
    return going() == null ? 0 : going().links() - going().left();
  }

  /** Addresses that the run visits in all; 0 while it finds out. */
  public int total() {
    return going() == null ? 0 : going().links();
  }

  /** Whole per cent, 0 to 100. */
  public int percent() {
    return going() == null || going().links() == 0 ? 0 : (int) (100L * visited() / going().links());
  }

  /** Estimate of the time left; nothing where there is none. */
  public Long minutesLeft() {
    if (!isRunning() || going() == null || job().done() == 0) {
      return null;
    }
    long taken = Duration.between(job().startedAt(), clock.instant()).toSeconds();
    return taken * going().left() / job().done() / 60 + 1;
  }

  public List<LinkState> states() {
    return Arrays.asList(LinkState.values());
  }

  /** Outcomes that were found and mean the same for an agency. */
  public List<LinkOutcome> found(LinkState state) {
    return counts().keySet().stream().filter(outcome -> outcome.state() == state).toList();
  }

  /** How many addresses came to an outcome. */
  public long count(LinkOutcome outcome) {
    return counts().getOrDefault(outcome, 0L);
  }

  /** How many addresses are in a state. */
  public long total(LinkState state) {
    return found(state).stream().mapToLong(this::count).sum();
  }

  private Map<LinkOutcome, Long> counts() {
    if (counts == null) {
      counts = links.counts(me.caller(), cycle.year());
    }
    return counts;
  }

  public LinkCustoms customs() {
    return links.customs();
  }

  /** Whether addresses that are not due are visited as well. */
  public boolean isEverything() {
    return everything;
  }

  public void setEverything(boolean everything) {
    this.everything = everything;
  }
}
