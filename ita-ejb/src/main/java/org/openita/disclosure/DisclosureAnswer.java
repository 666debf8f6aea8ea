package org.openita.disclosure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An agency's answer to one disclosure item. The administrator gives it while the dossier is a
 * draft; the executive passes or fails it while it is submitted. Changing an answer takes back its
 * review.
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

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "disclosure_url", joinColumns = @JoinColumn(name = "answer_id"))
  @OrderColumn(name = "position")
  @Column(name = "url")
  private List<String> urls = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Column(name = "verdict_comment")
  private String verdictComment;

  @Version private long version;

  protected DisclosureAnswer() {}

  DisclosureAnswer(int dossierId, String itemCode, DisclosureInput input) {
    this.dossierId = dossierId;
    this.itemCode = itemCode;
    correct(input);
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
    return List.copyOf(urls);
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

  final void correct(DisclosureInput input) {
    disclosed = input.disclosed();
    urls = new ArrayList<>(input.urls());
    explanation = input.explanation().orElse(null);
    verdict = null;
    verdictComment = null;
  }

  void review(ItemReview review) {
    verdict = review.verdict();
    verdictComment = review.comment().orElse(null);
  }
}
