package org.openita.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;

/**
 * Does together what is asked for at the same time: a few may work at once; those who come
 * meanwhile wait, and one of them goes on for all who have come by then (group commit; flat
 * combining, Hendler and others, SPAA 2010). Nobody works for others more than once.
 *
 * @param <T> what is to be done
 * @param <R> what came of it
 */
final class Together<T, R> {

  private final int workers;
  private final int most;
  private final Function<List<T>, List<R>> work;
  private final Queue<Turn<T, R>> waiting = new ArrayDeque<>();
  private int working;

  /**
   * @param workers how many may work at the same time: one waits for the disk while another
   *     computes
   * @param most by one of them at once
   * @param work results in the order of what was asked for; where it fails, it fails for all
   */
  Together(int workers, int most, Function<List<T>, List<R>> work) {
    this.workers = workers;
    this.most = most;
    this.work = work;
  }

  /** Does it, or lets it be done, and waits for what comes of it. */
  R apply(T item) {
    var turn = new Turn<T, R>(item);
    synchronized (this) {
      waiting.add(turn);
      if (working < workers) {
        working++;
        lendOut();
      }
    }
    var turns = turn.await();
    if (!turns.isEmpty()) {
      work(turns);
    }
    return turn.result();
  }

  private void work(List<Turn<T, R>> turns) {
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

  private synchronized void handOver() {
    if (waiting.isEmpty()) {
      working--;
    } else {
      lendOut();
    }
  }

  /** To the first who waits, all that wait or as many as may be. */
  private void lendOut() {
    var turns = new ArrayList<Turn<T, R>>();
    while (turns.size() < most && !waiting.isEmpty()) {
      turns.add(waiting.remove());
    }
    turns.get(0).lead(turns);
  }

  /** Of one caller, who waits until it leads or is done. */
  private static final class Turn<T, R> {

    private final T item;
    private List<Turn<T, R>> led = List.of();
    private boolean done;
    private R result;
    private Throwable failure;

    Turn(T item) {
      this.item = item;
    }

    synchronized void lead(List<Turn<T, R>> turns) {
      led = turns;
      notifyAll();
    }

    synchronized void done(R outcome, Throwable reason) {
      done = true;
      result = outcome;
      failure = reason;
      notifyAll();
    }

    /**
     * An interruption waits as well: what was begun for this caller cannot be called back.
     *
     * @return whose work is to be done, with the caller's own; nobody's where it has been done
     */
    synchronized List<Turn<T, R>> await() {
      boolean interrupted = false;
      while (led.isEmpty() && !done) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return led;
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
