package org.openita.audit;

import java.util.List;
import org.openita.audit.chain.Finding;

/**
 * What a verification has found.
 *
 * @param days that were looked at
 * @param records that were looked at
 * @param findings how many
 * @param first the first of them
 * @param publicKey by which anybody can verify the signatures of the days
 */
public record AuditVerdict(
    int days, long records, int findings, List<Finding> first, String publicKey) {

  public AuditVerdict {
    first = List.copyOf(first);
  }

  /** Whether the log is as it was written. */
  public boolean sound() {
    return findings == 0;
  }
}
