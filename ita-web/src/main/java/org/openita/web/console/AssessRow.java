package org.openita.web.console;

import java.io.Serializable;
import java.util.Set;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.DisclosureScore;
import org.openita.disclosure.Finding;
import org.openita.disclosure.ScoredDisclosure;

/** One disclosure with what the assessor finds of it. */
public class AssessRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private long version;
  private boolean way;
  private Integer[] found = {};
  private String comment;
  private transient ScoredDisclosure scored;

  AssessRow(ScoredDisclosure scored) {
    this.code = scored.disclosure().item().code();
    show(scored);
    fill();
  }

  /** Shows what holds now and keeps what was chosen and typed. */
  final void show(ScoredDisclosure now) {
    scored = now;
    version = now.own().map(DisclosureScore::version).orElse(0L);
  }

  /** Chooses and types what is kept. */
  final void fill() {
    var finding = scored.own().map(DisclosureScore::finding).orElse(Finding.nothing());
    way = finding.way();
    found = finding.components().toArray(Integer[]::new);
    comment = scored.own().flatMap(DisclosureScore::comment).orElse("");
  }

  /** Chooses everything that the item asks for. */
  void everything() {
    var all = Finding.all(disclosure().item());
    way = true;
    found = all.components().toArray(Integer[]::new);
  }

  Finding finding() {
    return new Finding(way, Set.of(found));
  }

  public String code() {
    return code;
  }

  long version() {
    return version;
  }

  public ScoredDisclosure scored() {
    return scored;
  }

  public Disclosure disclosure() {
    return scored.disclosure();
  }

  /** Value of the option that is kept now; nothing while unscored. */
  public Integer kept() {
    return scored.own().map(DisclosureScore::optionValue).orElse(null);
  }

  /** Whether the addresses lead there. */
  public boolean isWay() {
    return way;
  }

  public void setWay(boolean way) {
    this.way = way;
  }

  /** Positions, from 1, of the components found. */
  public Integer[] getFound() {
    return found.clone();
  }

  public void setFound(Integer[] found) {
    this.found = found.clone();
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
