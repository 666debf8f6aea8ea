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

  private boolean disclosed;

  private String explanation;

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

  boolean disclosed() {
    return disclosed;
  }

  List<String> urls() {
    return urls.lines().toList();
  }

  Optional<String> explanation() {
    return Optional.ofNullable(explanation);
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
