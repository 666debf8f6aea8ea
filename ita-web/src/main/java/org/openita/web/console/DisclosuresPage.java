package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.disclosure.DisclosureRules;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.ItemReview;
import org.openita.disclosure.Verdict;
import org.openita.timeline.Timelines;
import org.openita.web.console.Commands.Outcome;

/** All disclosures of an agency: how far they are, and the executive's review of each. */
@Named("disclosures")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class DisclosuresPage extends DossierPage {

  private static final long serialVersionUID = 1L;

  @Inject private Disclosures disclosures;
  @Inject private DisclosureRules rules;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  private transient List<DisclosureGroup<ReviewRow>> groups;

  @Override
  DossierKind kind() {
    return DossierKind.DISCLOSURES;
  }

  @Override
  Place place() {
    return Place.DISCLOSURES;
  }

  @Override
  void refresh() {
    groups = null;
  }

  /** By sub-indicator, in the order of the framework. */
  public List<DisclosureGroup<ReviewRow>> groups() {
    if (groups == null) {
      version();
      groups =
          DisclosureGroup.of(
              timelines.frameworkOf(year()),
              disclosures.ofAgency(me().caller(), year(), me().agencyCode()),
              ReviewRow::new);
    }
    return groups;
  }

  /** The item passes. */
  public void pass(ReviewRow row) {
    review(row, Verdict.PASS);
  }

  /** The item does not pass, for the reason typed beside it. */
  public void fail(ReviewRow row) {
    review(row, Verdict.FAIL);
  }

  private void review(ReviewRow row, Verdict verdict) {
    var review = new ItemReview(verdict, Optional.ofNullable(row.getComment()));
    var outcome =
        commands()
            .run(
                () ->
                    row.show(
                        disclosures.review(
                            me().caller(),
                            year(),
                            me().agencyCode(),
                            row.code(),
                            review,
                            row.version())));
    if (outcome == Outcome.DONE) {
      seen(statusNow());
    } else if (outcome == Outcome.STALE) {
      row.show(disclosures.find(me().caller(), year(), me().agencyCode(), row.code()));
      seen(statusNow());
    }
  }

  /** How many items could begin with last year's answers. */
  public int earlier() {
    return disclosures.earlier(me().caller(), year(), me().agencyCode());
  }

  /** Begins them with last year's answers. */
  public void takeOver() {
    var outcome =
        commands()
            .run(
                () -> {
                  int begun = disclosures.takeOver(me().caller(), year(), me().agencyCode());
                  commands().show(ui().say("disclosures.taken-over", begun), address());
                });
    if (outcome == Outcome.STALE) {
      readAgain();
    }
  }

  /** Gives it back; without a reason of the executive's own, for the items that do not pass. */
  @Override
  public void giveBack() {
    if (getReason() == null || getReason().isBlank()) {
      var failed =
          rows()
              .filter(row -> row.verdict().filter(Verdict.FAIL::equals).isPresent())
              .map(ReviewRow::code)
              .toList();
      setReason(
          failed.isEmpty() ? "" : ui().say("disclosures.return-reason", String.join(", ", failed)));
    }
    super.giveBack();
  }

  /** Confirmed only when every item passes. */
  @Override
  public boolean mayApprove() {
    return super.mayApprove() && verdicts(Verdict.PASS) == count();
  }

  /** Whether the agency may see its scores, and appeal. */
  public boolean scoresShown() {
    return dossier().state() == DossierState.APPROVED
        && rules.of(year()).showsScoresAt(clock.instant());
  }

  /** Items in all. */
  public int count() {
    return (int) rows().count();
  }

  public int answered() {
    return (int) rows().filter(row -> row.disclosure().answered()).count();
  }

  /** Items of a verdict, {@code PASS} or {@code FAIL}. */
  public int verdicts(Verdict verdict) {
    return (int) rows().filter(row -> row.verdict().filter(verdict::equals).isPresent()).count();
  }

  /** Whether the verdicts are worth showing: once the dossier has been submitted, or returned. */
  public boolean reviewed() {
    return dossier().state() != DossierState.DRAFT || dossier().returnReason().isPresent();
  }

  private Stream<ReviewRow> rows() {
    return groups().stream().flatMap(group -> group.rows().stream());
  }
}
