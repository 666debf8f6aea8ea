package org.openita.survey;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;

/** The database did not do what it was asked; says why, but not with which values. */
@ApplicationException(rollback = true)
class ResponseRowsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean worthAnotherTry;

  ResponseRowsException(SQLException cause) {
    super("Responses: SQL state " + cause.getSQLState() + ", error " + cause.getErrorCode());
    worthAnotherTry = cause instanceof SQLTransactionRollbackException;
  }

  /** Whether the transaction was given up to resolve a deadlock. */
  boolean isWorthAnotherTry() {
    return worthAnotherTry;
  }
}
