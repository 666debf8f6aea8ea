package org.openita.common;

import java.util.UUID;

/**
 * Where the work of the present thread comes from: from which address, under which id of a request.
 *
 * @param address of the caller: of the connection, or what trusted proxies say; empty where nobody
 *     called
 * @param requestId by which log, audit log and client name the same request
 */
public record Origin(String address, String requestId) {

  private static final ThreadLocal<Origin> PRESENT = new ThreadLocal<>();

  /** Work that may fail. */
  @FunctionalInterface
  public interface Work<E extends Exception, F extends Exception> {
    void run() throws E, F;
  }

  /** Of work in the background: a fresh id and no address. */
  public static Origin background() {
    return new Origin("", UUID.randomUUID().toString());
  }

  /** That of the present thread; a fresh one in the background. */
  public static Origin present() {
    var present = PRESENT.get();
    return present == null ? background() : present;
  }

  /** Does the work with this origin. */
  public <E extends Exception, F extends Exception> void during(Work<E, F> work) throws E, F {
    var before = PRESENT.get();
    PRESENT.set(this);
    try {
      work.run();
    } finally {
      if (before == null) {
        PRESENT.remove();
      } else {
        PRESENT.set(before);
      }
    }
  }
}
