package org.openita.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends one server to every test that asks for a {@link LaunchedServer}. It is started for the
 * first of them, without data, and stopped after the last.
 */
abstract class LentServer implements ParameterResolver {

  private final String name;

  LentServer(String name) {
    this.name = name;
  }

  /** How it is started. */
  abstract Launch launch(Launch bare);

  @Override
  public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LaunchedServer.class;
  }

  @Override
  public final LaunchedServer resolveParameter(
      ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(getClass()))
        .getOrComputeIfAbsent(Lent.class, key -> freshlyStarted(), Lent.class)
        .server();
  }

  private Lent freshlyStarted() {
    Output.delete(Launch.dataOf(name));
    return new Lent(launch(Launch.of(name)).start().awaitReady());
  }

  /** Closed by JUnit after the last test of all. */
  private record Lent(LaunchedServer server) implements AutoCloseable {

    @Override
    public void close() {
      server.close();
      Output.delete(Launch.dataOf(server.launch().name()));
    }
  }
}
