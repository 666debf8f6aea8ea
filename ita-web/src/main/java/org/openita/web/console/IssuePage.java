package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.openita.identity.IssueCount;
import org.openita.identity.Whom;
import org.openita.issuing.AccountIssues;
import org.openita.issuing.Selection;
import org.openita.issuing.StartedIssue;
import org.openita.job.JobFiles;
import org.openita.job.JobKind;
import org.openita.job.JobStatus;
import org.openita.job.Jobs;
import org.openita.job.ResultFile;
import org.openita.web.pages.PublicAddress;

/**
 * Issuing the accounts of many agencies: choose, see how many, start, wait, download once. The
 * address says what is chosen and which issue is watched.
 */
@Named("issue")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class IssuePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccountIssues issues;
  @Inject private Jobs jobs;
  @Inject private JobFiles files;
  @Inject private AgencySearch search;
  @Inject private CurrentCycle cycle;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private HttpServletRequest request;

  private String whom = Whom.NOT_ISSUED.name();
  private String number = "";
  private Integer job;

  /** An issue that does not exist is not found. */
  public void load() {
    if (job != null) {
      status();
    }
  }

  /** What the present choice comes to. */
  public IssueCount count() {
    return issues.count(me.caller(), cycle.year(), selection());
  }

  /** Begins to issue and watches it. */
  public void start() {
    commands.run(
        () -> {
          var started =
              issues.start(
                  me.caller(),
                  cycle.year(),
                  selection(),
                  number == null ? "" : number,
                  PublicAddress.of(request, "/console/sign-in"));
          keep(started);
          Faces.redirect(request.getContextPath() + addressOf(started.job().id()));
        });
  }

  /** Lets the issue stop after the agencies at hand. */
  public void cancel() {
    commands.run(() -> jobs.cancel(me.caller(), job), "issue.cancelling", addressOf(job));
  }

  /** Hands out the letters, once. */
  public void download() {
    commands.run(
        () -> {
          var key = SealingKeyCookie.of(job).read(request);
          try {
            files.take(
                me.caller(),
                job,
                key,
                () -> Download.begin(file().name(), file().mediaType(), file().size()));
            Faces.responseComplete();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void keep(StartedIssue started) {
    SealingKeyCookie.of(started.job().id()).write(request, Faces.getResponse(), started.key());
  }

  private Selection selection() {
    return new Selection(
        search.filter(),
        choices().stream()
            .filter(one -> one.name().equals(whom))
            .findFirst()
            .orElse(Whom.NOT_ISSUED));
  }

  public List<Whom> choices() {
    return Arrays.asList(Whom.values());
  }

  /** The issue that is watched; nothing before one is started. */
  public JobStatus status() {
    return job == null ? null : jobs.find(me.caller(), job);
  }

  /** What it has made; nothing while it runs. */
  public ResultFile file() {
    return files.find(me.caller(), job).orElse(null);
  }

  /** Whether the reader has started it in this browser and nobody has taken the letters yet. */
  public boolean mayDownload() {
    return Optional.ofNullable(file()).filter(ResultFile::there).isPresent()
        && SealingKeyCookie.of(job).isIn(request)
        && status().startedBy().equals(me.name());
  }

  /** Estimate of the time left; nothing where there is none. */
  public Long secondsLeft() {
    return status().remaining().map(Duration::toSeconds).map(left -> left + 1).orElse(null);
  }

  /** Earlier issues, the latest first. */
  public List<JobStatus> latest() {
    return jobs.latest(me.caller(), JobKind.ISSUE_ACCOUNTS);
  }

  /** The present page with the choice in its address. */
  public String show() {
    return search.show();
  }

  private static String addressOf(int id) {
    return Place.ISSUE.path() + "?job=" + id;
  }

  /** Which accounts, by the name of the choice. */
  public String getWhom() {
    return whom;
  }

  public void setWhom(String whom) {
    this.whom = whom;
  }

  /** Number of the letters in the sender's register. */
  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Number of the issue that is watched. */
  public Integer getJob() {
    return job;
  }

  public void setJob(Integer job) {
    this.job = job;
  }
}
