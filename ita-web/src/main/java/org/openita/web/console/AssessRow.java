package org.openita.web.console;

import java.io.Serializable;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.DisclosureScore;

/** One disclosure with what the assessor makes of it. */
public class AssessRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private long version;
  private Integer score;
  private String comment;
  private transient Disclosure disclosure;

  AssessRow(Disclosure disclosure) {
    this.code = disclosure.item().code();
    show(disclosure);
    this.score = disclosure.score().map(DisclosureScore::optionValue).orElse(null);
    this.comment = disclosure.score().flatMap(DisclosureScore::comment).orElse("");
  }

  /** Shows what holds now and keeps what was chosen and typed. */
  final void show(Disclosure now) {
    disclosure = now;
    version = now.score().map(DisclosureScore::version).orElse(0L);
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

  /** Value of the option that is kept now; nothing while unscored. */
  public Integer kept() {
    return disclosure.score().map(DisclosureScore::optionValue).orElse(null);
  }

  /** Value of the chosen option. */
  public Integer getScore() {
    return score;
  }

  public void setScore(Integer score) {
    this.score = score;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
