package org.openita.server.payara;

import org.glassfish.grizzly.memory.HeapMemoryManager;
import org.glassfish.grizzly.memory.ThreadLocalPool;

/**
 * Gives every request buffers of its own, which are garbage once it has been answered. Grizzly's
 * own memory keeps some for each thread, and in them what the last respondents sent, their national
 * IDs too, for as long as nobody else comes.
 */
public final class FleetingBuffers extends HeapMemoryManager {

  /** None: what is not kept for a thread is taken from the heap. */
  @Override
  @SuppressWarnings("rawtypes")
  public ThreadLocalPool createThreadLocalPool() {
    return null;
  }
}
