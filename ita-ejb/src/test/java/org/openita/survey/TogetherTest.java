package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final int CALLERS = 50;
  private static final int TIMES = 200;

  private final List<List<Integer>> lots = Collections.synchronizedList(new ArrayList<>());

  private List<Integer> square(List<Integer> numbers) {
    lots.add(numbers);
    return numbers.stream().map(number -> number * number).toList();
  }

  @Test
  void each_gets_its_own_result_and_everything_is_done_once() throws Exception {
    var busy = new AtomicInteger();
    var together =
        new Together<Integer, Integer>(
            3,
            8,
            numbers -> {
              assertThat(busy.incrementAndGet()).as("at work at a time").isBetween(1, 3);
              try {
                return square(numbers);
              } finally {
                busy.decrementAndGet();
              }
            });
    var pool = Executors.newFixedThreadPool(CALLERS);
    try {
      var calls =
          IntStream.range(0, CALLERS * TIMES)
              .<Callable<Integer>>mapToObj(number -> () -> together.apply(number))
              .toList();
      var results = pool.invokeAll(calls);
      for (int number = 0; number < calls.size(); number++) {
        assertThat(results.get(number).get()).isEqualTo(number * number);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(lots).allSatisfy(lot -> assertThat(lot).hasSizeBetween(1, 8));
    assertThat(lots.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, CALLERS * TIMES).boxed().toList());
  }

  @Test
  void what_comes_meanwhile_is_done_in_one_lot() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var together =
        new Together<Integer, Integer>(
            1,
            CALLERS,
            numbers -> {
              if (numbers.contains(0)) {
                begun.countDown();
                awaitThat(goOn);
              }
              return square(numbers);
            });
    var pool = Executors.newFixedThreadPool(CALLERS);
    try {
      var first = pool.submit(() -> together.apply(0));
      begun.await();
      var arrived = new CountDownLatch(CALLERS - 1);
      var others =
          IntStream.range(1, CALLERS)
              .mapToObj(
                  number ->
                      pool.submit(
                          () -> {
                            arrived.countDown();
                            return together.apply(number);
                          }))
              .toList();
      arrived.await();
      goOn.countDown();
      first.get();
      for (var other : others) {
        other.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(lots.get(0)).containsExactly(0);
    assertThat(lots.size()).isLessThan(CALLERS);
  }

  @Test
  void a_failure_reaches_whoever_it_concerns_and_others_go_on() {
    var together =
        new Together<Integer, Integer>(
            1,
            8,
            numbers -> {
              if (numbers.contains(13)) {
                throw new IllegalStateException("unlucky");
              }
              return square(numbers);
            });
    assertThatThrownBy(() -> together.apply(13)).hasMessage("unlucky");
    assertThat(together.apply(4)).isEqualTo(16);
  }

  private static void awaitThat(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
