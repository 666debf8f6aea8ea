package org.openita.e2e;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A time in which the database of a server ends as soon as it has been started again. */
final class Outage implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long BREATH = Duration.ofMillis(20).toNanos();

  private final LaunchedServer server;
  private final Thread killer = new Thread(this::kill, "outage");
  private volatile boolean over;

  Outage(LaunchedServer server) {
    this.server = server;
    killer.setDaemon(true);
    killer.start();
    await("outage").atMost(PATIENCE).pollInterval(50, MILLISECONDS).until(() -> !isReady());
  }

  private void kill() {
    while (!over) {
      server.runningDatabase().ifPresent(ProcessHandle::destroyForcibly);
      LockSupport.parkNanos(BREATH);
    }
  }

  private boolean isReady() {
    return Http.get(server.address("/health/ready")).statusCode() == 200;
  }

  /** Lets the database come back and waits for it. */
  @Override
  public void close() {
    over = true;
    try {
      killer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    await("recovery").atMost(PATIENCE).pollInterval(100, MILLISECONDS).until(this::isReady);
  }
}
