package org.openita.approval;

import static org.openita.approval.DossierState.APPROVED;
import static org.openita.approval.DossierState.DRAFT;
import static org.openita.approval.DossierState.SUBMITTED;

/** The edges of the state machine; there are no others. */
public enum DossierAction {
  /** Change the content. */
  FILL_IN(DRAFT, DRAFT, Right.WRITE),
  /** Hand it to the executive. */
  SUBMIT(DRAFT, SUBMITTED, Right.WRITE),
  /** Pass or fail parts of what was submitted. */
  REVIEW(SUBMITTED, SUBMITTED, Right.APPROVE),
  /** Give it back with a reason. */
  RETURN(SUBMITTED, DRAFT, Right.APPROVE),
  /** Confirm it. */
  APPROVE(SUBMITTED, APPROVED, Right.APPROVE),
  /** Let the agency correct what it has approved. */
  REOPEN(APPROVED, DRAFT, Right.OPERATE);

  /** Whose an action is. */
  enum Right {
    /** Those who fill in for the agency. */
    WRITE,
    /** Those who check for the agency. */
    APPROVE,
    /** The operators of the NACC. */
    OPERATE
  }

  private final DossierState from;
  private final DossierState to;
  private final Right right;

  DossierAction(DossierState from, DossierState to, Right right) {
    this.from = from;
    this.to = to;
    this.right = right;
  }

  public DossierState from() {
    return from;
  }

  public DossierState to() {
    return to;
  }

  Right right() {
    return right;
  }
}
