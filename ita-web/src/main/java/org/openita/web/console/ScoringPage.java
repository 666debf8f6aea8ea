package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openita.result.Publication;
import org.openita.result.Publications;
import org.openita.scoring.ScoringRun;
import org.openita.scoring.ScoringRuns;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;

/** Running the scoring and announcing a run. */
@Named("scoring")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ScoringPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ScoringRuns runs;
  @Inject private Publications publications;
  @Inject private Timelines timelines;
  @Inject private Windows windows;
  @Inject private CurrentCycle cycle;
  @Inject private Commands commands;
  @Inject private Me me;

  private Integer run;
  private transient List<ScoringRun> all;

  /** A run to be announced that does not exist is not found. */
  public void load() {
    if (run != null) {
      chosen();
    }
  }

  /** Scores all agencies anew. */
  public void score() {
    commands.run(() -> runs.run(me.caller(), cycle.year()), "scoring.done", Place.SCORING.path());
  }

  /** Announces the chosen run. */
  public void publish() {
    commands.run(
        () -> publications.publish(me.caller(), run), "scoring.published", Place.SCORING.path());
  }

  /** All runs, the latest first. */
  public List<ScoringRun> runs() {
    if (all == null) {
      all = runs.ofCycle(me.caller(), cycle.year());
    }
    return all;
  }

  /** The run about to be announced. */
  public ScoringRun chosen() {
    return runs.find(run);
  }

  /** What has been announced; nothing before. */
  public Publication latest() {
    return publications.latest(cycle.year()).orElse(null);
  }

  public boolean mayScore() {
    return isOpen(Activity.PROCESS_SCORES);
  }

  public boolean mayPublish() {
    return isOpen(Activity.ANNOUNCE);
  }

  private boolean isOpen(Activity activity) {
    return "open".equals(windows.stateOf(activity, timelines.window(cycle.year(), activity)));
  }

  /** Number of the run to announce. */
  public Integer getRun() {
    return run;
  }

  public void setRun(Integer run) {
    this.run = run;
  }
}
