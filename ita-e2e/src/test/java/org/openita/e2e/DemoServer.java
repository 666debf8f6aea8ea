package org.openita.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends one server with the demonstration to every test that asks for a {@link LaunchedServer}. It
 * is started for the first of them and stopped after the last.
 */
final class DemoServer implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(DemoServer.class);

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

  /** Closed by JUnit after the last test of all. */
  private record Lent(LaunchedServer server) implements AutoCloseable {

    private static final String NAME = "demo";

    static Lent freshlyStarted() {
      Output.delete(Launch.dataOf(NAME));
      return new Lent(Launch.of(NAME).demo().start().awaitReady());
    }

    @Override
    public void close() {
      server.close();
      Output.delete(Launch.dataOf(NAME));
    }
  }
}
