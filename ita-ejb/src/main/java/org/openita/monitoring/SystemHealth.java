package org.openita.monitoring;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the system can do its work. Anyone may ask. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SystemHealth {

  private static final int PATIENCE_SECONDS = 2;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  /** Whether the database answers the cheapest of queries within two seconds. */
  public boolean databaseAnswers() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.setQueryTimeout(PATIENCE_SECONDS);
      try (var answer = statement.executeQuery("select 1")) {
        return answer.next();
      }
    } catch (SQLException silent) {
      return false;
    }
  }
}
