package org.openita.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.operator;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openita.audit.chain.AuditRecord;
import org.openita.audit.chain.Entry;
import org.openita.identity.Caller;
import org.openita.stakeholder.Stakeholders;

/** What is done to be kept, and what has been kept of it. */
@Dependent
public class AuditSteps {

  @Inject private AuditLog log;
  @Inject private Stakeholders stakeholders;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  /** Fills in the headcount some times, each time another. */
  Object put(Caller caller, String agency, int times) {
    for (int i = 1; i <= times; i++) {
      long version = stakeholders.internal(caller, YEAR, agency).dossier().version();
      stakeholders.putInternal(caller, YEAR, agency, 100 + i, version);
    }
    return times;
  }

  List<AuditRecord> found(AuditFilter filter) {
    return log.search(operator(), filter, Optional.empty(), 100).records();
  }

  /** What concerns an agency, the latest first. */
  List<Entry> records(String agency) {
    return found(AuditFilter.ALL.withAgency(agency)).stream().map(AuditRecord::entry).toList();
  }

  Entry latest(String agency) {
    return records(agency).get(0);
  }

  Entry only(String agency) {
    assertThat(records(agency)).hasSize(1);
    return latest(agency);
  }

  long count() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select count(*) from audit_record");
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  String everything() {
    var out = new StringBuilder();
    log.export(operator(), AuditFilter.ALL, out);
    return out.toString();
  }
}
