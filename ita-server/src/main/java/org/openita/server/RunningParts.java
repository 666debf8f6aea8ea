package org.openita.server;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What was started so far, so that it can be stopped in the opposite order, whichever of a refusal,
 * a signal and an ordinary end comes first.
 */
final class RunningParts {

  /** How a part is stopped. */
  interface Stop<T> {
    void of(T part) throws Exception;
  }

  private final Deque<Part<?>> parts = new ArrayDeque<>();
  private boolean stopping;

  /**
   * Takes charge of a part that is about to run or runs already.
   *
   * @throws Refusal if everything is being stopped; the part is stopped then
   */
  <T> T add(T part, Stop<T> stop) throws Exception {
    synchronized (this) {
      if (!stopping) {
        parts.push(new Part<>(part, stop));
        return part;
      }
    }
    stop.of(part);
    throw new Refusal("stopped while starting");
  }

  /** Whether stopping has begun; waits until it has ended. */
  synchronized boolean stopping() {
    return stopping;
  }

  /** Stops everything; a second caller waits for the first. */
  synchronized void stop(Console console) {
    stopping = true;
    while (!parts.isEmpty()) {
      try {
        parts.pop().stop();
      } catch (Exception failed) {
        console.warn("while stopping: " + failed);
      }
    }
  }

  private record Part<T>(T part, Stop<T> stopping) {
    void stop() throws Exception {
      stopping.of(part);
    }
  }
}
