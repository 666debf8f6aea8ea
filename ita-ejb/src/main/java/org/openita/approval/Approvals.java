package org.openita.approval;

import static org.openita.approval.DossierAction.APPROVE;
import static org.openita.approval.DossierAction.FILL_IN;
import static org.openita.approval.DossierAction.REOPEN;
import static org.openita.approval.DossierAction.RETURN;
import static org.openita.approval.DossierAction.SUBMIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.identity.Accounts;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Timelines;

/**
 * The way of every dossier from draft to approved.
 *
 * <p>Each command is refused, in this order: {@code NOT_FOUND} out of the caller's reach, {@code
 * FORBIDDEN} without the right, {@code WINDOW_CLOSED} outside of its activity's window, {@code
 * INVALID_STATE} where the table has no such edge, {@code VERSION_CONFLICT} when the dossier has
 * changed since the caller read it, {@code INVALID_INPUT} when something is missing.
 */
@Stateless
public class Approvals {

  @Inject private Dossiers dossiers;
  @Inject private Submissions submissions;
  @Inject private Accounts accounts;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /** The dossier as the caller sees it; a draft of version 0 before anything has been filled in. */
  public DossierStatus status(Caller caller, DossierKey key) {
    timelines.cycle(key.year());
    var agency = agencies.find(caller, key.year(), key.agencyCode());
    caller.requireRead(agency);
    return status(caller, key, agency, find(key, agency));
  }

  /** Hands a complete draft to the executive and freezes it. */
  public DossierStatus submit(Caller caller, DossierKey key, long version) {
    var agency = agencies.find(caller, key.year(), key.agencyCode());
    var dossier = open(caller, agency, key, SUBMIT, Optional.of(version));
    refuseMissing(submissions.content(key.kind()).missingForSubmission(key.year(), dossier));
    dossier.submit(signer(caller), submissions.freeze(key, dossier), clock.instant());
    return done(caller, key, agency, dossier, SUBMIT);
  }

  /**
   * Gives what was submitted back to be corrected.
   *
   * @param reason why; 1 to {@value Dossier#LONGEST_REASON} characters
   */
  public DossierStatus returnForCorrection(
      Caller caller, DossierKey key, String reason, long version) {
    return giveBack(caller, key, RETURN, reason, version);
  }

  /**
   * Lets the agency correct what it has approved, while the window is open for it.
   *
   * @param reason why; 1 to {@value Dossier#LONGEST_REASON} characters
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public DossierStatus reopen(Caller caller, DossierKey key, String reason, long version) {
    return giveBack(caller, key, REOPEN, reason, version);
  }

  /**
   * Approves what was submitted.
   *
   * @throws Refusal {@code FORBIDDEN} also when the caller, or the same person by another account,
   *     submitted it; {@code INVALID_STATE} also when what is kept is not what was submitted
   */
  public DossierStatus approve(Caller caller, DossierKey key, long version) {
    var agency = agencies.find(caller, key.year(), key.agencyCode());
    var dossier = open(caller, agency, key, APPROVE, Optional.of(version));
    dossier.approve(signer(caller), submissions.proof(key, dossier), clock.instant());
    refuseMissing(submissions.content(key.kind()).missingForApproval(key.year(), dossier));
    return done(caller, key, agency, dossier, APPROVE);
  }

  /**
   * Whether what is kept is what was submitted.
   *
   * @return absent in a draft
   */
  public Optional<Proof> proof(Caller caller, DossierKey key) {
    var agency = agencies.find(caller, key.year(), key.agencyCode());
    caller.requireRead(agency);
    return find(key, agency)
        .filter(dossier -> dossier.state() != DossierState.DRAFT)
        .map(dossier -> submissions.proof(key, dossier));
  }

  /** Who moved it when and why, oldest first. */
  public List<HistoryEntry> history(Caller caller, DossierKey key) {
    var agency = agencies.find(caller, key.year(), key.agencyCode());
    caller.requireRead(agency);
    return find(key, agency).map(dossiers::history).orElse(List.of());
  }

  /**
   * For the room that keeps the content: opens the dossier to change it, locked until the end of
   * the transaction and with its version raised. All refusals of this class apply.
   *
   * @param action {@link DossierAction#FILL_IN} or {@link DossierAction#REVIEW}
   * @param version the one last read; absent where parts have versions of their own
   */
  public Dossier open(
      Caller caller,
      AgencyPeriod agency,
      DossierKey key,
      DossierAction action,
      Optional<Long> version) {
    requireRight(caller, agency, action);
    timelines.requireOpen(key.year(), key.kind().activity(), agency);
    if (find(key, agency).isEmpty()) {
      fresh(key, agency).require(action);
      requireVersion(0, version);
      var begun = fresh(key, agency);
      begun.fillIn(caller.name(), clock.instant());
      return dossiers.begin(begun);
    }
    var dossier = dossiers.lock(key.year(), agency.id(), key.kind());
    dossier.require(action);
    requireVersion(dossier.version(), version);
    if (action == FILL_IN) {
      dossier.fillIn(caller.name(), clock.instant());
    }
    return dossier;
  }

  /** For the room that keeps the content: the dossier without its rights and windows, if begun. */
  public Optional<Dossier> find(DossierKey key, AgencyPeriod agency) {
    return dossiers.find(key.year(), agency.id(), key.kind());
  }

  /**
   * For monitoring and scoring: states of all dossiers of a kind begun, by the database key of the
   * agency.
   */
  public Map<Integer, DossierState> states(int year, DossierKind kind) {
    return dossiers.states(year, kind);
  }

  /** The same for every kind; those that nobody has begun are empty. */
  public Map<DossierKind, Map<Integer, DossierState>> states(int year) {
    return dossiers.states(year);
  }

  /** The same for some agencies, by their database keys. */
  public Map<DossierKind, Map<Integer, DossierState>> states(
      int year, Collection<Integer> agencyIds) {
    return dossiers.states(year, agencyIds);
  }

  private static void requireVersion(long present, Optional<Long> version) {
    if (version.isPresent() && version.get() != present) {
      throw Refusal.versionConflict();
    }
  }

  private static Dossier fresh(DossierKey key, AgencyPeriod agency) {
    return new Dossier(key.year(), agency.id(), key.kind());
  }

  private static void requireRight(Caller caller, AgencyPeriod agency, DossierAction action) {
    switch (action.right()) {
      case WRITE -> caller.requireWrite(agency);
      case APPROVE -> caller.requireApprove(agency);
      case OPERATE -> {
        caller.requireRead(agency);
        caller.require(Role.OPERATOR);
      }
    }
  }

  private static boolean hasRight(Caller caller, AgencyPeriod agency, DossierAction action) {
    return switch (action.right()) {
      case WRITE -> caller.mayWrite(agency);
      case APPROVE -> caller.mayApprove(agency);
      case OPERATE -> caller.is(Role.OPERATOR) && caller.mayRead(agency);
    };
  }

  private Signer signer(Caller caller) {
    return Signer.of(
        caller.name(), caller.role().flatMap(role -> accounts.fullName(caller.name())));
  }

  private DossierStatus giveBack(
      Caller caller, DossierKey key, DossierAction action, String reason, long version) {
    var agency = agencies.find(caller, key.year(), key.agencyCode());
    var dossier = open(caller, agency, key, action, Optional.of(version));
    dossier.giveBack(action, caller.name(), reason, clock.instant());
    return done(caller, key, agency, dossier, action);
  }

  private DossierStatus done(
      Caller caller, DossierKey key, AgencyPeriod agency, Dossier dossier, DossierAction action) {
    var reason = dossier.correction().map(Correction::reason).orElse(null);
    var digest = dossier.submittedDigest().orElse(null);
    dossiers.add(new HistoryEntry(dossier.id(), action, caller, clock.instant(), reason, digest));
    dossiers.flush();
    return status(caller, key, agency, Optional.of(dossier));
  }

  private DossierStatus status(
      Caller caller, DossierKey key, AgencyPeriod agency, Optional<Dossier> found) {
    var dossier = found.orElseGet(() -> fresh(key, agency));
    return new DossierStatus(
        key,
        dossier.state(),
        dossier.version(),
        dossier.submittedBy(),
        dossier.submittedAt(),
        dossier.approvedBy(),
        dossier.approvedAt(),
        dossier.submittedDigest(),
        dossier.correction(),
        dossier.changedBy(),
        dossier.changedAt(),
        permitted(caller, key, agency, dossier));
  }

  private Set<DossierAction> permitted(
      Caller caller, DossierKey key, AgencyPeriod agency, Dossier dossier) {
    var permitted = EnumSet.noneOf(DossierAction.class);
    if (!timelines.isOpen(key.year(), key.kind().activity(), agency)) {
      return permitted;
    }
    for (var action : EnumSet.allOf(DossierAction.class)) {
      if (dossier.state() == action.from()
          && hasRight(caller, agency, action)
          && !(action == APPROVE && dossier.isSubmittedBy(signer(caller)))) {
        permitted.add(action);
      }
    }
    return permitted;
  }

  private static void refuseMissing(List<FieldError> missing) {
    if (!missing.isEmpty()) {
      throw Refusal.invalid(missing);
    }
  }
}
