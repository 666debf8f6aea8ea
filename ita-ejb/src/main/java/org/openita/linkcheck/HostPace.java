package org.openita.linkcheck;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time go to a host, and the next one after a pause. */
final class HostPace {

  /** One of a host. */
  interface Request<T> {
    T send();
  }

  /** More hosts than this are forgotten when nobody is there. */
  private static final int KEPT = 50_000;

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private long next = System.nanoTime();
  }

  private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();

  <T> T at(String host, Duration pause, Request<T> request) {
    if (turns.size() > KEPT) {
      long now = System.nanoTime();
      turns.values().removeIf(turn -> !turn.lock.isLocked() && turn.next - now < 0);
    }
    var turn = turns.computeIfAbsent(host, first -> new Turn());
    turn.lock.lock();
    try {
      long left = turn.next - System.nanoTime();
      while (left > 0) {
        LockSupport.parkNanos(left);
        left = turn.next - System.nanoTime();
      }
      return request.send();
    } finally {
      turn.next = System.nanoTime() + pause.toNanos();
      turn.lock.unlock();
    }
  }
}
