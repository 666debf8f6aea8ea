package org.openita.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/** The time within which an activity of a cycle is open: {@code [opensAt, closesAt)}. */
@Entity
@Table(name = "activity_window")
public class Window {

  @Id
  @GeneratedValue(generator = "activity_window_seq")
  @SequenceGenerator(
      name = "activity_window_seq",
      sequenceName = "activity_window_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Enumerated(EnumType.STRING)
  private Activity activity;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Version private long version;

  protected Window() {}

  Window(int cycleYear, Activity activity, Instant opensAt, Instant closesAt) {
    this.cycleYear = cycleYear;
    this.activity = activity;
    move(opensAt, closesAt);
  }

  public Activity activity() {
    return activity;
  }

  public Instant opensAt() {
    return opensAt;
  }

  /** The first instant at which it is no longer open. */
  public Instant closesAt() {
    return closesAt;
  }

  public long version() {
    return version;
  }

  public boolean isOpenAt(Instant now) {
    return !now.isBefore(opensAt) && now.isBefore(closesAt);
  }

  final void move(Instant opens, Instant closes) {
    if (opens == null || closes == null) {
      throw Refusal.invalid(
          FieldError.of(opens == null ? "opensAt" : "closesAt", "REQUIRED", "field.required"));
    }
    if (!opens.isBefore(closes)) {
      throw Refusal.invalid(FieldError.of("closesAt", "OUT_OF_ORDER", "field.window-order"));
    }
    opensAt = opens;
    closesAt = closes;
  }
}
