package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.openita.audit.AuditCursor;
import org.openita.audit.AuditLog;
import org.openita.audit.AuditPage;
import org.openita.audit.chain.AuditRecord;
import org.openita.identity.Role;

/** The audit log, the latest first, page by page. */
@Named("auditLog")
@RequestScoped
public class AuditLogPage {

  private static final int ROWS = 25;

  @Inject private AuditLog log;
  @Inject private AuditSearch search;
  @Inject private Me me;

  private String before;
  private AuditPage page = new AuditPage(List.of(), Optional.empty());

  /** Reads what is looked for. */
  public void load() {
    search.tellWrongDays();
    page = log.search(me.caller(), search.filter(), AuditCursor.parse(before), ROWS);
  }

  public List<AuditRecord> records() {
    return page.records();
  }

  /** Whether this is not the first page. */
  public boolean laterPages() {
    return AuditCursor.parse(before).isPresent();
  }

  /** Whether there are more. */
  public boolean olderPages() {
    return page.older().isPresent();
  }

  /** Query of the next older page. */
  public String olderQuery() {
    var query = search.query();
    return page.older()
        .map(place -> query + (query.length() > 1 ? "&" : "") + "before=" + place)
        .orElse(query);
  }

  public boolean mayVerify() {
    return me.caller().is(Role.OPERATOR);
  }

  /** Place after which the page begins; empty for the first one. */
  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
