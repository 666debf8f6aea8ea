package org.openita.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;

/**
 * Does together what is asked for at the same time: whoever comes while nothing is being done does
 * it for all who have come by then, those who come meanwhile wait, and one of them goes on (group
 * commit; flat combining, Hendler and others, SPAA 2010). Nobody works for others more than once.
 *
 * @param <T> what is to be done
 * @param <R> what came of it
 */
final class Together<T, R> {

  private final int most;
  private final Function<List<T>, List<R>> work;
  private final Queue<Turn<T, R>> waiting = new ArrayDeque<>();
  private boolean working;

  /**
   * @param most at once
   * @param work results in the order of what was asked for; where it fails, it fails for all
   */
  Together(int most, Function<List<T>, List<R>> work) {
    this.most = most;
    this.work = work;
  }

  /** Does it, or lets it be done, and waits for what comes of it. */
  R apply(T item) {
    var turn = new Turn<T, R>(item);
    synchronized (this) {
      waiting.add(turn);
      if (!working) {
        working = true;
        turn.lead();
      }
    }
    if (turn.awaitLeads()) {
      lead();
    }
    return turn.result();
  }

  private void lead() {
    var turns = next();
    try {
      var results = work.apply(turns.stream().map(turn -> turn.item).toList());
      for (int i = 0; i < turns.size(); i++) {
        turns.get(i).done(results.get(i), null);
      }
    } catch (RuntimeException | Error failure) {
      turns.forEach(turn -> turn.done(null, failure));
    } finally {
      handOver();
    }
  }

  private synchronized List<Turn<T, R>> next() {
    var turns = new ArrayList<Turn<T, R>>();
    while (turns.size() < most && !waiting.isEmpty()) {
      turns.add(waiting.remove());
    }
    return turns;
  }

  private synchronized void handOver() {
    var next = waiting.peek();
    if (next == null) {
      working = false;
    } else {
      next.lead();
    }
  }

  /** Of one caller, who waits until it leads or is done. */
  private static final class Turn<T, R> {

    private final T item;
    private boolean leads;
    private boolean done;
    private R result;
    private Throwable failure;

    Turn(T item) {
      this.item = item;
    }

    synchronized void lead() {
      leads = true;
      notifyAll();
    }

    synchronized void done(R outcome, Throwable reason) {
      done = true;
      result = outcome;
      failure = reason;
      notifyAll();
    }

    /** An interruption waits as well: what was begun for this caller cannot be called back. */
    synchronized boolean awaitLeads() {
      boolean interrupted = false;
      while (!leads && !done) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return leads && !done;
    }

    synchronized R result() {
      if (failure instanceof RuntimeException refused) {
        throw refused;
      }
      if (failure instanceof Error broken) {
        throw broken;
      }
      return result;
    }
  }
}
