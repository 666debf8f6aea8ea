package org.openita.linkcheck;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.job.JobKind;
import org.openita.job.JobStatus;
import org.openita.job.Jobs;
import org.openita.job.Work;
import org.openita.registry.Agencies;
import org.openita.timeline.Activity;
import org.openita.timeline.Cycle;
import org.openita.timeline.Timelines;

/**
 * Visiting the addresses in approved disclosures: those of the whole cycle, for operators and every
 * night while disclosures are scored; those of one agency, for its assessors and for operators.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkRuns {

  static final String TIMER = "link-checks";

  private static final int LATEST = 20;

  @Inject private LinkPlans plans;
  @Inject private LinkRunBook runs;
  @Inject private LinkBook book;
  @Inject private LinkDesk desk;
  @Inject private LinkCall call;
  @Inject private LinkSettings settings;
  @Inject private Jobs jobs;
  @Inject private Timelines timelines;
  @Inject private Agencies agencies;

  /**
   * Begins to visit the addresses of a cycle.
   *
   * @param everything also those that are not due
   * @return the work, steps are addresses
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code NOT_FOUND} without
   *     such a cycle, {@code INVALID_STATE} while a run goes on or is about to
   */
  public JobStatus start(Caller caller, int year, boolean everything) {
    caller.require(Role.OPERATOR);
    timelines.cycle(year);
    if (!runs.unfinished().isEmpty()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.job-running");
    }
    return jobs.start(
        caller,
        JobKind.CHECK_LINKS,
        0,
        progress -> begin(year, caller.name(), everything).run(progress));
  }

  /** A run begins when its job does: of two who start at once one has none. */
  private Work begin(int year, String startedBy, boolean everything) {
    return work(runs.begin(year, startedBy), everything);
  }

  private LinkWork work(LinkRun run, boolean everything) {
    return new LinkWork(plans, runs, desk, run, everything);
  }

  /**
   * Asks the run of a cycle to stop; what it has visited stays.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public void cancel(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    var mine = runs.unfinished().stream().filter(run -> run.year() == year).toList();
    if (mine.isEmpty()) {
      return;
    }
    mine.forEach(run -> runs.requestCancel(run.id()));
    var going = job(caller, year).filter(JobStatus::running);
    if (going.isEmpty()) {
      mine.forEach(run -> runs.finish(run.id()));
    }
    going.ifPresent(job -> jobs.cancel(caller, job.id()));
  }

  /**
   * The work that goes on, or was done last, whichever cycle it is for.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public Optional<JobStatus> job(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    return jobs.latest(caller, JobKind.CHECK_LINKS).stream().findFirst();
  }

  /**
   * The latest runs of a cycle, the latest first.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public List<LinkRun> latest(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    return runs.latest(year, LATEST);
  }

  /**
   * How many addresses of a cycle came to what at their latest visit; without those that have never
   * been visited.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public Map<LinkOutcome, Long> counts(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    var counts = new EnumMap<LinkOutcome, Long>(LinkOutcome.class);
    book.query(
        "select t.outcome, count(*) from link_target t where t.cycle_year = ?"
            + " and t.outcome is not null"
            + " and exists (select 1 from link_use u where u.target_id = t.id) group by t.outcome",
        List.of(year),
        row -> counts.put(LinkOutcome.valueOf(row.getString(1)), row.getLong(2)));
    return counts;
  }

  /** How links are checked. */
  public LinkCustoms customs() {
    return settings.customs();
  }

  /**
   * Begins to visit the addresses of an agency, or of one of its items, whether they are due or
   * not. Of an agency one such work goes on at a time.
   *
   * @param itemCode absent for all items
   * @return the work, steps are addresses
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach, {@code FORBIDDEN} unless the
   *     caller is an operator or an assessor, {@code INVALID_STATE} while its addresses are
   *     visited, and where there are none
   */
  public JobStatus recheck(Caller caller, int year, String agencyCode, Optional<String> itemCode) {
    var agency = agencies.find(caller, year, agencyCode);
    if (!caller.is(Role.OPERATOR) && !caller.is(Role.ASSESSOR)) {
      throw Refusal.forbidden();
    }
    plans.take(year, agency.code());
    var due = book.ofAgency(year, agency.code(), itemCode.orElse(""));
    if (due.isEmpty()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.links-none");
    }
    return jobs.start(
        caller,
        JobKind.RECHECK_LINKS,
        place(year, agency.code()),
        due.size(),
        progress -> {
          for (var one : due) {
            call.on(one);
            if (!progress.advance(1)) {
              return;
            }
          }
        });
  }

  /** The visiting of an agency's addresses that the caller has asked for last. */
  public Optional<JobStatus> recheckOf(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    return jobs.latest(caller, JobKind.RECHECK_LINKS, place(year, agency.code()));
  }

  private static String place(int year, String agencyCode) {
    return year + " " + agencyCode;
  }

  /** Begins the run of the night for every cycle whose disclosures are being scored. */
  public void everyNight() {
    timelines.cycles().stream()
        .map(Cycle::year)
        .filter(year -> timelines.isOpenForAnybody(year, Activity.SCORE_OIT))
        .findFirst()
        .filter(year -> runs.unfinished().isEmpty())
        .ifPresent(
            year ->
                jobs.startByItself(
                    JobKind.CHECK_LINKS,
                    TIMER,
                    0,
                    progress -> begin(year, TIMER, false).run(progress)));
  }

  /**
   * Goes on with what was interrupted, unless somebody does.
   *
   * @return whether there was something to go on with
   */
  public boolean goOn() {
    return runs.unfinished().stream()
        .findFirst()
        .flatMap(
            run ->
                jobs.startByItself(
                    JobKind.CHECK_LINKS, run.startedBy(), book.left(run.id()), work(run, false)))
        .isPresent();
  }
}
