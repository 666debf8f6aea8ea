package org.openita.web.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openita.demonstration.Credentials;
import org.openita.demonstration.Demonstration;
import org.openita.demonstration.Extent;

/**
 * Loads the demonstration into an empty system whose configuration {@code ita.demo} asks for it.
 *
 * <p>The passwords are known only while they are made. They are written down before the transaction
 * that makes them commits, and the file is taken back if it does not: what is in the database can
 * always be signed in to.
 */
@Singleton
@Startup
public class DemonstrationStart {

  private static final Logger LOG = Logger.getLogger(DemonstrationStart.class.getName());
  private static final String NONE = "none";

  @Inject
  @ConfigProperty(name = "ita.demo", defaultValue = NONE)
  private String wanted;

  @Inject
  @ConfigProperty(name = "ita.demo.accounts.file", defaultValue = "demo-accounts.json")
  private String file;

  @Inject private Demonstration demonstration;
  @Resource private TransactionSynchronizationRegistry transaction;

  @PostConstruct
  void load() {
    if (!NONE.equals(wanted)) {
      long began = System.nanoTime();
      demonstration
          .load(Extent.valueOf(wanted.toUpperCase(Locale.ROOT)))
          .ifPresent(
              credentials -> writeDown(credentials, Duration.ofNanos(System.nanoTime() - began)));
    }
  }

  private void writeDown(Credentials credentials, Duration taken) {
    var accounts = new AccountsFile(Path.of(file));
    transaction.registerInterposedSynchronization(new TakeBack(accounts));
    try {
      accounts.write(credentials, taken);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + accounts.path(), e);
    }
    LOG.info(
        "Demonstration loaded: %d agencies and %d accounts in %d ms"
            .formatted(credentials.agencies(), credentials.accounts().size(), taken.toMillis()));
  }

  /** Deletes the file when its passwords have not come into force. */
  private record TakeBack(AccountsFile accounts) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        return;
      }
      try {
        accounts.delete();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot delete " + accounts.path(), e);
      }
    }
  }
}
