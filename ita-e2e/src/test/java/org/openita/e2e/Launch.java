package org.openita.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the server is started: what an operator would type.
 *
 * @param name of the log files this start leaves behind
 * @param port for HTTP, 0 where the arguments are complete as they are
 * @param environment variables beside those of this process
 */
record Launch(String name, int port, List<String> arguments, Map<String, String> environment) {

  Launch {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  /** With these arguments and no others. */
  static Launch bare(String name, String... arguments) {
    return new Launch(name, 0, List.of(arguments), Map.of());
  }

  /** On a free port, with its data under a directory of the build output. */
  static Launch of(String name) {
    return new Launch(name, freePort(), List.of(), Map.of()).data(dataOf(name));
  }

  /** The data directory that {@link #of} gives to a name. */
  static Path dataOf(String name) {
    return Output.directory("data").resolve(name);
  }

  Launch data(Path directory) {
    return and("--data", directory.toString());
  }

  Launch demo() {
    return and("--demo");
  }

  Launch and(String... more) {
    var all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    return new Launch(name, port, all, environment);
  }

  Launch onPort(int other) {
    return new Launch(name, other, arguments, environment);
  }

  Launch as(String otherName) {
    return new Launch(otherName, port, arguments, environment);
  }

  Launch with(String variable, String value) {
    var all = new TreeMap<>(environment);
    all.put(variable, value);
    return new Launch(name, port, arguments, all);
  }

  LaunchedServer start() {
    return new LaunchedServer(this);
  }

  List<String> commandLine() {
    var all = new ArrayList<>(arguments);
    if (port > 0) {
      all.addAll(List.of("--http-port", String.valueOf(port)));
    }
    return all;
  }

  /** A port that nobody uses now. */
  static int freePort() {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
