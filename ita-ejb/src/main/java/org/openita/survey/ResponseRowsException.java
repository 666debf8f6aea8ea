package org.openita.survey;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;

/** The database did not do what it was asked; says why, but not with which values. */
class ResponseRowsException extends NotNow {

  private static final long serialVersionUID = 1L;

  private final boolean worthAnotherTry;

  ResponseRowsException(SQLException cause) {
    super("Responses: SQL state " + cause.getSQLState() + ", error " + cause.getErrorCode());
    worthAnotherTry = cause instanceof SQLTransactionRollbackException;
  }

  /** The transaction was not committed, or nobody knows whether it was. */
  ResponseRowsException(EJBException cause) {
    super("Responses: " + cause.getClass().getSimpleName());
    worthAnotherTry = false;
  }

  /** Whether the transaction was given up to resolve a deadlock. */
  @Override
  boolean isWorthAnotherTry() {
    return worthAnotherTry;
  }
}
