package org.openita.survey;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The transaction that a caller has begun before. What it has changed is true for this caller
 * alone, so what the node remembers is neither used nor changed within it.
 */
@Dependent
class CallersTransaction {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  boolean isPresent() {
    return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
  }
}
