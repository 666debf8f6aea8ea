package org.openita.disclosure;

/** How far the scoring of an item is. */
public enum ScoreState {
  UNSCORED,
  /** One assessor has scored it; the cycle wants a second. */
  WAITS_FOR_SECOND,
  /** The score counts. */
  SETTLED,
  /** Two assessors differ; an operator decides. */
  DISAGREED,
  /** The agency has appealed; until an operator decides the score counts as it is. */
  APPEALED,
  /** An operator has decided. */
  DECIDED
}
