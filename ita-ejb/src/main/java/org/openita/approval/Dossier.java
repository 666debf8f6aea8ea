package org.openita.approval;

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
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * What an agency owes in a cycle: it begins as a draft that the administrator fills in; submitted,
 * it rests with the executive, who approves it for good or returns it with a reason to be corrected
 * and submitted again. Nobody approves what they submitted themselves (manual 2563, section 2.4).
 */
@Entity
@Table(name = "dossier")
public class Dossier {

  /** Characters of a reason, at most. */
  public static final int LONGEST_REASON = 2000;

  @Id
  @GeneratedValue(generator = "dossier_seq")
  @SequenceGenerator(name = "dossier_seq", sequenceName = "dossier_seq", allocationSize = 50)
  private int id;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "agency_id")
  private int agencyId;

  @Enumerated(EnumType.STRING)
  private DossierKind kind;

  @Enumerated(EnumType.STRING)
  private DossierState state;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "return_reason")
  private String returnReason;

  @Version private long version;

  protected Dossier() {}

  Dossier(int cycleYear, int agencyId, DossierKind kind) {
    this.cycleYear = cycleYear;
    this.agencyId = agencyId;
    this.kind = kind;
    this.state = DossierState.DRAFT;
  }

  /** Key under which other rooms keep the content. */
  public int id() {
    return id;
  }

  public DossierKind kind() {
    return kind;
  }

  public DossierState state() {
    return state;
  }

  /** Who submitted what is now under review or approved. */
  public Optional<String> submittedBy() {
    return Optional.ofNullable(submittedBy);
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  public Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt);
  }

  /** Why it was last returned; kept until it is submitted again. */
  public Optional<String> returnReason() {
    return Optional.ofNullable(returnReason);
  }

  /** Grows with every change of content or state. */
  public long version() {
    return version;
  }

  /**
   * @throws Refusal {@code INVALID_STATE} when the action does not start from the present state
   */
  void require(DossierAction action) {
    if (state != action.from()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.state." + state.name());
    }
  }

  void submit(String actor, Instant now) {
    require(DossierAction.SUBMIT);
    state = DossierAction.SUBMIT.to();
    submittedBy = actor;
    submittedAt = now;
    returnReason = null;
  }

  void returnForCorrection(String reason) {
    require(DossierAction.RETURN);
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw Refusal.invalid(
          FieldError.of("reason", "REQUIRED", "field.return-reason", LONGEST_REASON));
    }
    state = DossierAction.RETURN.to();
    returnReason = reason.strip();
    submittedBy = null;
    submittedAt = null;
  }

  void approve(String actor, Instant now) {
    require(DossierAction.APPROVE);
    if (actor.equals(submittedBy)) {
      throw Refusal.of(RefusalCode.FORBIDDEN, "refusal.own-submission");
    }
    state = DossierAction.APPROVE.to();
    approvedBy = actor;
    approvedAt = now;
  }
}
