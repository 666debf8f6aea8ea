package org.openita.web.console;

import java.io.Serializable;
import java.util.Optional;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.ItemReview;
import org.openita.disclosure.Verdict;

/** One disclosure in the list, with what the executive types about it. */
public class ReviewRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private long version;
  private String comment;
  private transient Disclosure disclosure;

  ReviewRow(Disclosure disclosure) {
    this.code = disclosure.item().code();
    show(disclosure);
    this.comment = disclosure.review().flatMap(ItemReview::comment).orElse("");
  }

  /** Shows what holds now and keeps what was typed. */
  final void show(Disclosure now) {
    disclosure = now;
    version = now.version();
  }

  public String code() {
    return code;
  }

  long version() {
    return version;
  }

  public Disclosure disclosure() {
    return disclosure;
  }

  /** {@code unanswered}, {@code draft}, {@code answered}, {@code PASS} or {@code FAIL}. */
  public String state() {
    if (!disclosure.answered()) {
      return disclosure.draft().isPresent() ? "draft" : "unanswered";
    }
    return verdict().map(Enum::name).orElse("answered");
  }

  Optional<Verdict> verdict() {
    return disclosure.review().map(ItemReview::verdict);
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
