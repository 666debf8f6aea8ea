package org.openita.e2e;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends one server with the national demonstration, at the heap that it has by default, to every
 * bench that asks for a {@link LaunchedServer}.
 */
final class BenchServer implements ParameterResolver {

  /** The number of the next made-up person: each answers once. */
  static final AtomicInteger PEOPLE = new AtomicInteger(1);

  private static final Namespace NAMESPACE = Namespace.create(BenchServer.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LaunchedServer.class;
  }

  @Override
  public LaunchedServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Lent.class, key -> Lent.freshlyStarted(), Lent.class)
        .server();
  }

  /** Closed by JUnit after the last bench of all. */
  private record Lent(LaunchedServer server) implements AutoCloseable {

    private static final String NAME = "bench";

    static Lent freshlyStarted() {
      Output.delete(Launch.dataOf(NAME));
      var size = System.getProperty("ita.bench.demo", "national");
      return new Lent(Launch.of(NAME).and("--demo=" + size).start().awaitReady());
    }

    @Override
    public void close() {
      server.close();
      Output.delete(Launch.dataOf(NAME));
    }
  }
}
