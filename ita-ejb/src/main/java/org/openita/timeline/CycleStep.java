package org.openita.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** When a cycle reached a state, and by whom. */
@Embeddable
public class CycleStep {

  @Enumerated(EnumType.STRING)
  private CycleState state;

  @Column(name = "reached_at")
  private Instant reachedAt;

  @Column(name = "reached_by")
  private String reachedBy;

  protected CycleStep() {}

  CycleStep(CycleState state, Instant reachedAt, String reachedBy) {
    this.state = state;
    this.reachedAt = reachedAt;
    this.reachedBy = reachedBy;
  }

  public CycleState state() {
    return state;
  }

  public Instant reachedAt() {
    return reachedAt;
  }

  /** User name. */
  public String reachedBy() {
    return reachedBy;
  }
}
