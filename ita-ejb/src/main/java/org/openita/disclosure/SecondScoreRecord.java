package org.openita.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The score of whoever looked second, where a cycle wants two to look. */
@Entity
@Table(name = "disclosure_second_score")
class SecondScoreRecord extends GivenScore {

  protected SecondScoreRecord() {}

  SecondScoreRecord(int answerId) {
    super(answerId);
  }
}
