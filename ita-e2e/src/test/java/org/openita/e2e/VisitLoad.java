package org.openita.e2e;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many respondents at once: each gets the form, answers it and sends it, and the next one comes.
 */
final class VisitLoad {

  private static final int DIFFERENT_ANSWERS = 64;
  private static final int CREATED = 303;
  private static final int OK = 200;

  private final int port;
  private final List<String> channels;
  private final List<String> forms;
  private final AtomicInteger people;

  /**
   * @param channels their codes, all of one survey; respondents take one after the other
   * @param people the number of the next made-up person
   */
  VisitLoad(int port, String instrument, List<String> channels, AtomicInteger people) {
    this.port = port;
    this.channels = List.copyOf(channels);
    this.people = people;
    this.forms =
        IntStream.range(0, DIFFERENT_ANSWERS)
            .mapToObj(person -> encoded(Form2563.answers(instrument, person)))
            .toList();
  }

  /** All but the national ID, which comes last. */
  static String encoded(Map<String, Integer> answers) {
    return answers.entrySet().stream()
            .map(answer -> answer.getKey() + "=" + answer.getValue())
            .collect(Collectors.joining("&"))
        + "&passportCountry=&passport=&homepage=&nationalId=";
  }

  /**
   * What came of it.
   *
   * @param p95 of a whole visit
   */
  record Outcome(int visits, int errors, Duration taken, Duration p95) {

    double perSecond() {
      return visits / (taken.toNanos() / 1e9);
    }
  }

  /** So long, by so many clients. */
  Outcome run(int clients, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return run(clients, () -> System.nanoTime() < end ? people.getAndIncrement() : -1);
  }

  /** So many people, by so many clients. */
  Outcome run(int clients, int count) {
    var left = new AtomicInteger(count);
    return run(clients, () -> left.getAndDecrement() > 0 ? people.getAndIncrement() : -1);
  }

  private Outcome run(int clients, Callable<Integer> next) {
    var pool = Executors.newFixedThreadPool(clients);
    Callable<Times> visits = () -> visits(next);
    long begun = System.nanoTime();
    try {
      var parts = pool.invokeAll(Collections.nCopies(clients, visits));
      long[] nanos = {};
      int errors = 0;
      for (var part : parts) {
        var times = part.get();
        errors += times.errors();
        int before = nanos.length;
        nanos = Arrays.copyOf(nanos, before + times.nanos().length);
        System.arraycopy(times.nanos(), 0, nanos, before, times.nanos().length);
      }
      var taken = Duration.ofNanos(System.nanoTime() - begun);
      Arrays.sort(nanos);
      var p95 = nanos.length == 0 ? 0 : nanos[(int) (nanos.length * 0.95)];
      return new Outcome(nanos.length, errors, taken, Duration.ofNanos(p95));
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private record Times(long[] nanos, int errors) {}

  private Times visits(Callable<Integer> next) throws Exception {
    var nanos = new long[1024];
    int count = 0;
    int errors = 0;
    try (var visitor = new Visitor(port)) {
      for (int person = next.call(); person >= 0; person = next.call()) {
        long begun = System.nanoTime();
        if (!visit(visitor, person)) {
          errors++;
          continue;
        }
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - begun;
      }
    }
    return new Times(Arrays.copyOf(nanos, count), errors);
  }

  private boolean visit(Visitor visitor, int person) throws IOException {
    var path = "/s/" + channels.get(person % channels.size());
    visitor.nextPerson();
    return visitor.get(path + "?eligible=yes") == OK
        && visitor.post(path, forms.get(person % DIFFERENT_ANSWERS) + NationalIds.valid(person))
            == CREATED;
  }
}
