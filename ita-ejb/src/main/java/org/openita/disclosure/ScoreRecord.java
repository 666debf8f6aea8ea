package org.openita.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The score of whoever looked first. */
@Entity
@Table(name = "disclosure_score")
class ScoreRecord extends GivenScore {

  protected ScoreRecord() {}

  ScoreRecord(int answerId) {
    super(answerId);
  }
}
