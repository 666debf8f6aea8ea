package org.openita.stakeholder;

/** How far a file with a sample list has come. */
public enum SampleImportState {
  /** Some rows are refused; nothing is on the list until somebody takes the good ones. */
  CHECKED,
  /** The good rows are on the list. */
  APPLIED,
  DISCARDED,
  /** What came with it has been taken off again. */
  UNDONE
}
