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
import java.util.Optional;

/**
 * The time within which an activity of a cycle is open: {@code [opensAt, closesAt)}; for all, for a
 * group or for one agency.
 */
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

  @Enumerated(EnumType.STRING)
  @Column(name = "scope_kind")
  private WindowScope.Kind scopeKind;

  @Column(name = "scope_key")
  private int scopeKey;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  private String reason;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  @Version private long version;

  protected Window() {}

  Window(int cycleYear, Activity activity, WindowScope scope) {
    this.cycleYear = cycleYear;
    this.activity = activity;
    this.scopeKind = scope.kind();
    this.scopeKey = scope.key();
  }

  /** Key inside the database. */
  public int id() {
    return id;
  }

  /** Fiscal year of the cycle, Buddhist Era. */
  public int year() {
    return cycleYear;
  }

  public Activity activity() {
    return activity;
  }

  /** For whom it holds. */
  public WindowScope scope() {
    return new WindowScope(scopeKind, scopeKey);
  }

  public Instant opensAt() {
    return opensAt;
  }

  /** The first instant at which it is no longer open. */
  public Instant closesAt() {
    return closesAt;
  }

  public Period period() {
    return new Period(opensAt, closesAt);
  }

  /** Why a group or an agency has a window of its own; absent for that of the cycle. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** User name of whoever set it last; absent for windows older than this record. */
  public Optional<String> setBy() {
    return Optional.ofNullable(setBy);
  }

  /** When it was set last; absent as {@link #setBy}. */
  public Optional<Instant> setAt() {
    return Optional.ofNullable(setAt);
  }

  public long version() {
    return version;
  }

  public boolean isOpenAt(Instant now) {
    return period().contains(now);
  }

  final void set(Period period, String why, String author, Instant now) {
    opensAt = period.opensAt();
    closesAt = period.closesAt();
    reason = why;
    setBy = author;
    setAt = now;
  }
}
