package org.openita.timeline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The assessment of one fiscal year. It is carried out by the framework of a year, mostly its own.
 */
@Entity
@Table(name = "cycle")
public class Cycle {

  @Id private int year;

  @Column(name = "framework_year")
  private int frameworkYear;

  @Enumerated(EnumType.STRING)
  private CycleState state = CycleState.DRAFT;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "cycle_step", joinColumns = @JoinColumn(name = "cycle_year"))
  private List<CycleStep> steps = new ArrayList<>();

  @Version private long version;

  protected Cycle() {}

  Cycle(int year, int frameworkYear, Instant now, String operator) {
    this.year = year;
    this.frameworkYear = frameworkYear;
    steps.add(new CycleStep(state, now, operator));
  }

  /** Fiscal year, Buddhist Era. */
  public int year() {
    return year;
  }

  /** Year of the framework that it follows, Buddhist Era. */
  public int frameworkYear() {
    return frameworkYear;
  }

  public CycleState state() {
    return state;
  }

  /** The states reached so far that were recorded, in their order. */
  public List<CycleStep> steps() {
    return steps.stream().sorted(Comparator.comparing(CycleStep::state)).toList();
  }

  final void reach(CycleState next, Instant now, String operator) {
    state = next;
    steps.add(new CycleStep(next, now, operator));
  }
}
