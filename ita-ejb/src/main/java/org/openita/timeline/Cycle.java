package org.openita.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The assessment of one fiscal year. It is carried out by the framework of a year, mostly its own.
 */
@Entity
@Table(name = "cycle")
public class Cycle {

  @Id private int year;

  @Column(name = "framework_year")
  private int frameworkYear;

  protected Cycle() {}

  Cycle(int year, int frameworkYear) {
    this.year = year;
    this.frameworkYear = frameworkYear;
  }

  /** Fiscal year, Buddhist Era. */
  public int year() {
    return year;
  }

  /** Year of the framework that it follows, Buddhist Era. */
  public int frameworkYear() {
    return frameworkYear;
  }
}
