package org.openita.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openita.common.CountedInAudit;
import org.openita.identity.Caller;

/** One step in the life of a dossier: who did what, when and why. Never changed. */
@Entity
@CountedInAudit
@Table(name = "dossier_history")
public class HistoryEntry {

  @Id
  @GeneratedValue(generator = "dossier_history_seq")
  @SequenceGenerator(
      name = "dossier_history_seq",
      sequenceName = "dossier_history_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "dossier_id")
  private int dossierId;

  @Enumerated(EnumType.STRING)
  private DossierAction action;

  @Enumerated(EnumType.STRING)
  @Column(name = "state_before")
  private DossierState stateBefore;

  @Enumerated(EnumType.STRING)
  @Column(name = "state_after")
  private DossierState stateAfter;

  private String actor;

  @Column(name = "actor_role")
  private String actorRole;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private String reason;

  private String digest;

  protected HistoryEntry() {}

  HistoryEntry(
      int dossierId,
      DossierAction action,
      Caller caller,
      Instant now,
      String reason,
      String digest) {
    this.dossierId = dossierId;
    this.action = action;
    this.stateBefore = action.from();
    this.stateAfter = action.to();
    this.actor = caller.name();
    this.actorRole = caller.roleName();
    this.happenedAt = now;
    this.reason = reason;
    this.digest = digest;
  }

  public DossierAction action() {
    return action;
  }

  public DossierState stateBefore() {
    return stateBefore;
  }

  public DossierState stateAfter() {
    return stateAfter;
  }

  /** User name of the person or id of the client. */
  public String actor() {
    return actor;
  }

  /** Role of the person, or {@code API_CLIENT}. */
  public String actorRole() {
    return actorRole;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * SHA-256 of what was submitted or approved, 64 hexadecimal digits; absent for other steps and
   * for those taken before it was kept.
   */
  public Optional<String> digest() {
    return Optional.ofNullable(digest);
  }
}
