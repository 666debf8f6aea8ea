package org.openita.e2e;

import java.util.concurrent.atomic.AtomicInteger;

/** Lends one server with the national demonstration, at the heap that it has by default. */
final class BenchServer extends LentServer {

  /** The number of the next made-up person: each answers once. */
  static final AtomicInteger PEOPLE = new AtomicInteger(1);

  BenchServer() {
    super("bench");
  }

  @Override
  Launch launch(Launch bare) {
    return bare.and("--demo=" + System.getProperty("ita.bench.demo", "national"));
  }
}
