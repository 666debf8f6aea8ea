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
import org.openita.common.Redacted;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * What an agency owes in a cycle: it begins as a draft that the administrator fills in; submitted,
 * it rests with the executive, who approves it or returns it with a reason to be corrected and
 * submitted again. Nobody approves what they submitted themselves (manual 2563, section 2.4), and
 * only what was submitted is approved. While its window is open an operator may reopen what has
 * been approved.
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

  @Redacted
  @Column(name = "submitted_person")
  private String submittedPerson;

  @Column(name = "submitted_digest")
  private String submittedDigest;

  @Column(name = "return_reason")
  private String returnReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "returned_with")
  private DossierAction returnedWith;

  @Column(name = "returned_by")
  private String returnedBy;

  @Column(name = "returned_at")
  private Instant returnedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

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

  /** Key of the agency inside the database. */
  public int agencyId() {
    return agencyId;
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

  /** SHA-256 of what is under review or approved, 64 hexadecimal digits. */
  public Optional<String> submittedDigest() {
    return Optional.ofNullable(submittedDigest);
  }

  /** Why it was last returned or reopened; kept until it is submitted again. */
  public Optional<Correction> correction() {
    return Optional.ofNullable(returnReason)
        .map(
            reason ->
                new Correction(
                    returnedWith,
                    reason,
                    Optional.ofNullable(returnedBy),
                    Optional.ofNullable(returnedAt)));
  }

  /** Who filled it in last. */
  public Optional<String> changedBy() {
    return Optional.ofNullable(changedBy);
  }

  public Optional<Instant> changedAt() {
    return Optional.ofNullable(changedAt);
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

  void fillIn(String actor, Instant now) {
    require(DossierAction.FILL_IN);
    changedBy = actor;
    changedAt = now;
  }

  /**
   * @param digest of the content as it is frozen
   */
  void submit(Signer signer, String digest, Instant now) {
    require(DossierAction.SUBMIT);
    state = DossierAction.SUBMIT.to();
    submittedBy = signer.account();
    submittedPerson = signer.person().orElse(null);
    submittedAt = now;
    submittedDigest = digest;
    returnReason = null;
    returnedWith = null;
    returnedBy = null;
    returnedAt = null;
  }

  /**
   * Makes it a draft again.
   *
   * @param action {@link DossierAction#RETURN} or {@link DossierAction#REOPEN}
   */
  void giveBack(DossierAction action, String actor, String reason, Instant now) {
    require(action);
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw Refusal.invalid(
          FieldError.of("reason", "REQUIRED", "field.return-reason", LONGEST_REASON));
    }
    state = action.to();
    returnReason = reason.strip();
    returnedWith = action;
    returnedBy = actor;
    returnedAt = now;
    submittedBy = null;
    submittedPerson = null;
    submittedAt = null;
    submittedDigest = null;
    approvedBy = null;
    approvedAt = null;
  }

  /**
   * @param proof whether the content is what was submitted
   * @throws Refusal {@code FORBIDDEN} for whoever submitted it, {@code INVALID_STATE} when the
   *     content is not what was submitted
   */
  void approve(Signer signer, Proof proof, Instant now) {
    require(DossierAction.APPROVE);
    if (isSubmittedBy(signer)) {
      throw Refusal.of(RefusalCode.FORBIDDEN, "refusal.own-submission");
    }
    if (!proof.holds()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.not-as-submitted");
    }
    state = DossierAction.APPROVE.to();
    approvedBy = signer.account();
    approvedAt = now;
  }

  /** Whether the same account, or the same person by another account, has submitted it. */
  boolean isSubmittedBy(Signer signer) {
    return submittedBy != null
        && new Signer(submittedBy, Optional.ofNullable(submittedPerson)).isSameAs(signer);
  }
}
