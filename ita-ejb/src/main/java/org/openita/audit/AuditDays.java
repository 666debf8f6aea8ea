package org.openita.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals days that are over and lets checkpoints leave the database, every ten minutes. The end of
 * the chain is locked meanwhile, so on several nodes each day is sealed once.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditDays {

  private static final Logger LOG = Logger.getLogger(AuditDays.class.getName());

  @Inject private AuditWriter writer;
  @Inject private Checkpoints checkpoints;

  @PostConstruct
  void open() {
    writer.open();
  }

  /** Seals the day that is over, if there is one, and makes a checkpoint of where the log ends. */
  @Schedule(hour = "*", minute = "*/10", second = "10", persistent = false)
  public void watch() {
    try {
      writer.head().ifPresent(checkpoints::add);
      writer.turn();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The audit log could not be watched; next time", failure);
    }
  }

  @PreDestroy
  void lastCheckpoint() {
    watch();
  }
}
