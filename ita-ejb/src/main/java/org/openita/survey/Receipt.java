package org.openita.survey;

/** What a respondent is told of a form that was sent. */
public enum Receipt {
  /** Its answers have been stored just now. */
  STORED,
  /** They had been stored when the same form was sent before. */
  REPEATED
}
