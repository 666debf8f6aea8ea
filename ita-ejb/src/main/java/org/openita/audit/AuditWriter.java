package org.openita.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openita.audit.chain.AuditKey;
import org.openita.audit.chain.Entry;
import org.openita.audit.chain.Head;
import org.openita.audit.chain.Ledger;
import org.openita.common.MasterKey;
import org.openita.common.ThaiTime;

/** Writes entries into the chain: with a transaction, or at once and apart from any. */
@ApplicationScoped
class AuditWriter {

  @Resource(lookup = "java:app/jdbc/ita-audit")
  private DataSource apart;

  @PersistenceContext private EntityManager entities;
  @Inject private MasterKey masterKey;
  @Inject private Clock clock;

  private AuditKey key;
  private Ledger ledger;

  /** Work on a connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @PostConstruct
  void derive() {
    key = AuditKey.of(name -> masterKey.digest(AuditKey.PURPOSE, name));
    ledger = new Ledger(key);
  }

  /**
   * Finds the database. What the container hands in is that of the module at work when it is first
   * asked for; at the end of a transaction this may be one without a database.
   */
  void open() {
    entities.isJoinedToTransaction();
  }

  AuditKey key() {
    return key;
  }

  Instant now() {
    return clock.instant();
  }

  /** Writes what has been changed so far, so that it is told of the command that did it. */
  void flush() {
    if (entities.isJoinedToTransaction()) {
      entities.flush();
    }
  }

  /**
   * Within the present transaction, on its own connection: so late in a transaction the pool gives
   * out connections that do not belong to it.
   */
  Head append(List<Entry> entries) {
    try {
      return ledger.append(entities.unwrap(Connection.class), today(), entries);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit log cannot be written", e);
    }
  }

  /** The end of the chain that {@link #append} gave holds now. */
  void committed(Head head) {
    ledger.committed(head);
  }

  /** In a transaction of its own, which ends here. */
  void appendAtOnce(List<Entry> entries) {
    ledger.committed(apart(connection -> ledger.append(connection, today(), entries)));
  }

  /** Seals the day before, if that has not been done. */
  boolean turn() {
    return apart(connection -> ledger.turn(connection, today()));
  }

  /** Where the chain ends now, for keeping outside of the database. */
  Optional<Head> head() {
    return apart(Ledger::head).filter(head -> head.number() > 0 && head.isSealedBy(key));
  }

  /** Does something in a transaction of its own on a connection that no command waits for. */
  <T> T apart(Work<T> work) {
    try (var connection = apart.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The audit log cannot be reached", e);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE);
  }
}
