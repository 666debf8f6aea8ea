package org.openita.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.common.Language;
import org.openita.common.Unaudited;
import org.openita.identity.Recipient;
import org.openita.identity.Role;
import org.openita.timeline.Activity;

/**
 * That somebody was told what they owe within an activity. It is made once for an opening or a
 * closing, lies in the inbox of its account and is read at some time. The system makes it and
 * nobody changes it: the audit log has no part in it.
 */
@Entity
@Unaudited
@Table(name = "notice")
public class Notice implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @GeneratedValue(generator = "notice_seq")
  @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
  private int id;

  private String username;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "agency_code")
  private String agencyCode;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Enumerated(EnumType.STRING)
  private Activity activity;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  private Instant moment;

  private String owed;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "read_at")
  private Instant readAt;

  /** What there is at most one notice of. */
  record Key(String username, int cycleYear, Activity activity, NoticeKind kind, Instant moment) {}

  protected Notice() {}

  Notice(
      Recipient recipient,
      int cycleYear,
      Activity activity,
      Occasion occasion,
      Set<Duty> owed,
      Instant now) {
    if (owed.isEmpty()) {
      throw new IllegalArgumentException("Nobody is told of nothing");
    }
    this.username = recipient.username();
    this.role = recipient.role();
    this.agencyCode = recipient.agencyCode();
    this.cycleYear = cycleYear;
    this.activity = activity;
    this.kind = occasion.kind();
    this.moment = occasion.moment();
    this.owed = owed.stream().sorted().map(Duty::name).collect(Collectors.joining(" "));
    this.madeAt = now;
  }

  Key key() {
    return new Key(username, cycleYear, activity, kind, moment);
  }

  public int id() {
    return id;
  }

  /** Of the account that it is for. */
  public String username() {
    return username;
  }

  /** What the account is in its agency. */
  public Role role() {
    return role;
  }

  public String agencyCode() {
    return agencyCode;
  }

  /** Fiscal year of the cycle, Buddhist Era. */
  public int cycleYear() {
    return cycleYear;
  }

  public Activity activity() {
    return activity;
  }

  public NoticeKind kind() {
    return kind;
  }

  /** The opening that it speaks of, or the closing. */
  public Instant moment() {
    return moment;
  }

  /** What was owed when it was made; at least one. */
  public Set<Duty> owed() {
    return Arrays.stream(owed.split(" "))
        .map(Duty::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** Absent while it is unread. */
  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }

  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  /** What it is about, in one line. */
  public String subject(Language language) {
    return new NoticeWords(language).subject(this);
  }

  /** What the reader does about a duty, in one line. */
  public String asks(Duty duty, Language language) {
    return new NoticeWords(language).asks(this, duty);
  }
}
