package org.openita.container;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers who do something at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /**
   * Lets everyone start together and waits for all.
   *
   * @return what each got: its result, or the exception
   */
  public static List<Object> run(List<? extends Callable<?>> callers) throws InterruptedException {
    var start = new CyclicBarrier(callers.size());
    var threads = Executors.newFixedThreadPool(callers.size());
    try {
      var futures = new ArrayList<Future<?>>();
      for (var caller : callers) {
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return caller.call();
                }));
      }
      var outcomes = new ArrayList<Object>();
      for (var future : futures) {
        outcomes.add(outcome(future));
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Object outcome(Future<?> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }
}
