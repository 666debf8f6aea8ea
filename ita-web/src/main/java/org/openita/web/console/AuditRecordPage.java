package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openita.audit.AuditCursor;
import org.openita.audit.AuditLog;
import org.openita.audit.Change;
import org.openita.audit.chain.AuditRecord;
import org.openita.common.Refusal;

/** One record of the audit log: what was asked for, and every value before and after. */
@Named("auditRecord")
@RequestScoped
public class AuditRecordPage {

  @Inject private AuditLog log;
  @Inject private Me me;

  private String at;
  private AuditRecord record;
  private List<Change> lines = List.of();

  /** What is not there or out of reach is not found. */
  public void load() {
    var place = AuditCursor.parse(at).orElseThrow(Refusal::notFound);
    record = log.find(me.caller(), place.day(), place.number());
    lines = Change.read(record.entry().details());
  }

  public AuditRecord record() {
    return record;
  }

  /** What was asked for. */
  public List<Change> parameters() {
    return lines.stream().filter(Change::isParameter).toList();
  }

  /** What was changed. */
  public List<Change> changes() {
    return lines.stream().filter(line -> !line.isParameter()).toList();
  }

  /** Day and number. */
  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }
}
