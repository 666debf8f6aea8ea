package org.openita.audit;

import java.util.List;
import java.util.Optional;
import org.openita.audit.chain.AuditRecord;

/**
 * Some records, the latest first.
 *
 * @param records at most as many as were asked for
 * @param older where the next older ones begin; absent when there are none
 */
public record AuditPage(List<AuditRecord> records, Optional<AuditCursor> older) {

  public AuditPage {
    records = List.copyOf(records);
  }
}
