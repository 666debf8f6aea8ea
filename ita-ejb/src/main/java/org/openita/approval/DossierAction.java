package org.openita.approval;

import static org.openita.approval.DossierState.APPROVED;
import static org.openita.approval.DossierState.DRAFT;
import static org.openita.approval.DossierState.SUBMITTED;

/** The edges of the state machine; there are no others. */
public enum DossierAction {
  /** Change the content. */
  FILL_IN(DRAFT, DRAFT),
  /** Hand it to the executive. */
  SUBMIT(DRAFT, SUBMITTED),
  /** Pass or fail parts of what was submitted. */
  REVIEW(SUBMITTED, SUBMITTED),
  /** Give it back with a reason. */
  RETURN(SUBMITTED, DRAFT),
  /** Confirm it. */
  APPROVE(SUBMITTED, APPROVED);

  private final DossierState from;
  private final DossierState to;

  DossierAction(DossierState from, DossierState to) {
    this.from = from;
    this.to = to;
  }

  public DossierState from() {
    return from;
  }

  public DossierState to() {
    return to;
  }
}
