package org.openita.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An agency's answer to one disclosure item. The administrator gives it while the dossier is a
 * draft; the executive passes or fails it while it is submitted. Changing an answer takes back its
 * review, and its score where it had been approved and scored before it was reopened.
 */
@Entity
@Table(name = "disclosure_answer")
class DisclosureAnswer {

  @Id
  @GeneratedValue(generator = "disclosure_answer_seq")
  @SequenceGenerator(
      name = "disclosure_answer_seq",
      sequenceName = "disclosure_answer_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "dossier_id")
  private int dossierId;

  @Column(name = "item_code")
  private String itemCode;

  private Boolean disclosed;

  private String explanation;

  /** Whether it is an answer; else a draft of one, as typed. */
  private boolean complete;

  @Enumerated(EnumType.STRING)
  private WithheldFor reason;

  @Column(name = "legal_basis")
  private String legalBasis;

  /** Positions of components, space-separated. */
  private String ticked = "";

  @Column(name = "taken_from")
  private Integer takenFrom;

  /** A line each: they are kept and changed together, under the version of the answer. */
  private String urls;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Column(name = "verdict_comment")
  private String verdictComment;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected DisclosureAnswer() {}

  DisclosureAnswer(int dossierId, String itemCode) {
    this.dossierId = dossierId;
    this.itemCode = itemCode;
  }

  int id() {
    return id;
  }

  String itemCode() {
    return itemCode;
  }

  /** Whether it is an answer; else only {@link #draft} tells of it. */
  boolean complete() {
    return complete;
  }

  boolean disclosed() {
    return complete && disclosed;
  }

  List<String> urls() {
    return complete ? urls.lines().toList() : List.of();
  }

  Optional<String> explanation() {
    return Optional.ofNullable(explanation).filter(text -> complete);
  }

  Optional<WithheldFor> reason() {
    return Optional.ofNullable(reason).filter(why -> complete);
  }

  Optional<String> legalBasis() {
    return Optional.ofNullable(legalBasis).filter(text -> complete);
  }

  /** Positions, from 1, of the components that the clerk has found to be there. */
  Set<Integer> ticked() {
    return Positions.read(ticked);
  }

  /** The cycle from which it was taken over; absent once somebody has saved it. */
  Optional<Integer> takenFrom() {
    return Optional.ofNullable(takenFrom);
  }

  /** As a form has it. */
  DisclosureDraft draft() {
    return new DisclosureDraft(
        Optional.ofNullable(disclosed),
        urls,
        explanation == null ? "" : explanation,
        Optional.ofNullable(reason),
        legalBasis == null ? "" : legalBasis,
        ticked());
  }

  Optional<ItemReview> review() {
    return Optional.ofNullable(verdict)
        .map(given -> new ItemReview(given, Optional.ofNullable(verdictComment)));
  }

  long version() {
    return version;
  }

  /** Who answered last; absent for what was answered before this was kept. */
  Optional<String> changedBy() {
    return Optional.ofNullable(changedBy);
  }

  Optional<Instant> changedAt() {
    return Optional.ofNullable(changedAt);
  }

  void correct(DisclosureInput input, String actor, Instant now) {
    disclosed = input.disclosed();
    urls = String.join("\n", input.urls());
    explanation = input.explanation().orElse(null);
    reason = input.reason().orElse(null);
    legalBasis = input.legalBasis().orElse(null);
    input.ticked().ifPresent(positions -> ticked = Positions.write(positions));
    complete = true;
    changed(actor, now);
  }

  /** Keeps what has been typed before it makes an answer. */
  void keep(DisclosureDraft draft, String actor, Instant now) {
    disclosed = draft.disclosed().orElse(null);
    urls = draft.urls();
    explanation = draft.explanation();
    reason = draft.reason().orElse(null);
    legalBasis = draft.legalBasis();
    ticked = Positions.write(draft.ticked());
    complete = false;
    changed(actor, now);
  }

  /** Begins with the answer of an earlier cycle. */
  void takeOver(DisclosureAnswer earlier, int year, String actor, Instant now) {
    keep(
        DisclosureDraft.of(earlier.disclosed(), earlier.urls(), earlier.explanation()), actor, now);
    reason = earlier.reason;
    legalBasis = earlier.legalBasis;
    takenFrom = year;
  }

  private void changed(String actor, Instant now) {
    takenFrom = null;
    verdict = null;
    verdictComment = null;
    changedBy = actor;
    changedAt = now;
  }

  void review(ItemReview review) {
    verdict = review.verdict();
    verdictComment = review.comment().orElse(null);
  }
}
