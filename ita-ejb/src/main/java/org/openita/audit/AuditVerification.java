package org.openita.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.openita.audit.chain.Finding;
import org.openita.audit.chain.Verification;
import org.openita.common.AuditNote;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/** Whether the log is as it was written. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerification {

  /** Days that are verified at once while somebody waits; the launcher verifies all of them. */
  public static final int MOST_DAYS = 92;

  private static final int MOST_FINDINGS = 200;

  @Inject private AuditWriter writer;
  @Inject private Checkpoints checkpoints;
  @Inject private Event<AuditNote> notes;

  /**
   * Compares the records of some days with their hashes, signatures and checkpoints.
   *
   * @param from first day, of Thailand
   * @param to last day, at most {@value #MOST_DAYS} days
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code INVALID_INPUT} for a
   *     period that is turned round or too long
   */
  public AuditVerdict verify(Caller caller, LocalDate from, LocalDate to) {
    caller.require(Role.OPERATOR);
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw Refusal.invalid(FieldError.of("to", "OUT_OF_RANGE", "field.audit-period", MOST_DAYS));
    }
    var findings = new ArrayList<Finding>();
    var count = new int[1];
    var known = checkpoints.lines();
    var scope =
        writer.apart(
            connection ->
                new Verification(connection, writer.key(), known)
                    .run(
                        from,
                        to,
                        finding -> {
                          if (count[0]++ < MOST_FINDINGS) {
                            findings.add(finding);
                          }
                        }));
    notes.fire(AuditNote.done().saying("records", scope.records()).saying("findings", count[0]));
    return new AuditVerdict(
        scope.days(), scope.records(), count[0], findings, writer.key().publicKey());
  }
}
