package org.openita.e2e;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The whole system as a process of its own. What it prints goes to {@code target/logs/NAME.out} and
 * {@code NAME.err}.
 */
final class LaunchedServer implements AutoCloseable {

  /** Exit code of a process that ended by SIGTERM, as the shell tells it. */
  static final int TERMINATED = 143;

  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final Duration STOPPING_PATIENCE = Duration.ofSeconds(60);
  private static final Pattern READY =
      Pattern.compile("^ready in (\\d+(?:\\.\\d+)?) s", Pattern.MULTILINE);

  private final Launch launch;
  private final Path out;
  private final Path err;
  private final Process process;
  private final Map<Long, ProcessHandle> children = new ConcurrentHashMap<>();

  LaunchedServer(Launch launch) {
    this.launch = launch;
    this.out = Output.directory("logs").resolve(launch.name() + ".out");
    this.err = Output.directory("logs").resolve(launch.name() + ".err");
    this.process = start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::abandon));
  }

  private Process start() {
    var jar = Path.of(System.getProperty("ita.server.jar"));
    assertThat(jar).as("the server must have been packaged").exists();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(launch.commandLine());
    var builder =
        new ProcessBuilder(command)
            .directory(Output.directory("data").toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    var environment = builder.environment();
    environment
        .keySet()
        .removeIf(name -> name.startsWith("ITA_") || name.equals("JAVA_TOOL_OPTIONS"));
    environment.putAll(launch.environment());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Launch launch() {
    return launch;
  }

  /** Waits until it says that it serves requests; one that does not is stopped. */
  LaunchedServer awaitReady() {
    boolean ready = false;
    try {
      awaitReadyLine();
      ready = true;
      return this;
    } finally {
      if (!ready) {
        close();
      }
    }
  }

  private void awaitReadyLine() {
    await("ready line of " + launch.name())
        .atMost(PATIENCE)
        .pollInterval(100, MILLISECONDS)
        .until(
            () -> {
              noteChildren();
              assertThat(process.isAlive()).as("the server ended: " + errors()).isTrue();
              return secondsToReady().isPresent();
            });
  }

  /** What it said about the time it took to be ready, in seconds. */
  Optional<Double> secondsToReady() {
    return Optional.of(READY.matcher(output()))
        .filter(ready -> ready.find())
        .map(ready -> Double.valueOf(ready.group(1)));
  }

  /** Waits for the end of a server that is expected to end by itself; its exit code. */
  int awaitEnd() {
    return awaitEnd(PATIENCE);
  }

  private int awaitEnd(Duration patience) {
    await("end of " + launch.name())
        .atMost(patience)
        .pollInterval(20, MILLISECONDS)
        .until(
            () -> {
              noteChildren();
              return !process.isAlive();
            });
    return process.exitValue();
  }

  /** Asks it to stop as a service manager does, and waits; its exit code. */
  int terminate() {
    noteChildren();
    process.destroy();
    return awaitEnd(STOPPING_PATIENCE);
  }

  /** Ends the launcher so that it cannot clean up. */
  void kill() {
    noteChildren();
    process.destroyForcibly();
    awaitEnd(STOPPING_PATIENCE);
  }

  /** Waits until none of the processes it ever started is left. */
  void awaitNoChildren() {
    await("processes that " + launch.name() + " left behind")
        .atMost(STOPPING_PATIENCE)
        .pollInterval(100, MILLISECONDS)
        .untilAsserted(() -> assertThat(livingChildren().map(LaunchedServer::describe)).isEmpty());
  }

  /** Processes it started and that still run. */
  Stream<ProcessHandle> livingChildren() {
    return children.values().stream().filter(LaunchedServer::isRunning);
  }

  /** A killed process whose parent has gone stays in the table of some containers as a zombie. */
  private static boolean isRunning(ProcessHandle child) {
    return child.isAlive() && child.info().command().isPresent();
  }

  /** Its database's process. */
  Optional<ProcessHandle> runningDatabase() {
    noteChildren();
    return livingChildren()
        .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
        .findFirst();
  }

  /** The process of its application server, which may have some of its own for a while. */
  ProcessHandle applicationServer() {
    return process
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("/java"))
        .findFirst()
        .orElseThrow();
  }

  private void noteChildren() {
    process.descendants().forEach(child -> children.put(child.pid(), child));
  }

  private static String describe(ProcessHandle child) {
    return child.pid() + " " + child.info().command().orElse("?");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  String output() {
    return read(out);
  }

  /** What it wrote to the standard error stream. */
  String errors() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address(String path) {
    return URI.create("http://localhost:" + launch.port() + path);
  }

  /** Its data directory, where it was told one. */
  Optional<Path> data() {
    int option = launch.arguments().indexOf("--data");
    return option < 0 ? Optional.empty() : Optional.of(Path.of(launch.arguments().get(option + 1)));
  }

  /** The file with the sign-ins of the demonstration. */
  Path accountsFile() {
    return data().orElseThrow().resolve("demo-accounts.json");
  }

  DemoAccounts accounts() {
    return DemoAccounts.read(accountsFile());
  }

  /** Stops it, if it still runs, and keeps what it logged. */
  @Override
  public void close() {
    try {
      if (process.isAlive()) {
        terminate();
      }
    } finally {
      abandon();
      keepLogs();
    }
  }

  private void keepLogs() {
    var logs = data().map(data -> data.resolve("logs")).filter(Files::isDirectory);
    if (logs.isEmpty()) {
      return;
    }
    try (var files = Files.list(logs.get())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = launch.name() + "-" + file.getFileName();
        Files.copy(file, Output.directory("logs").resolve(copy), REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void abandon() {
    noteChildren();
    process.destroyForcibly();
    children.values().forEach(ProcessHandle::destroyForcibly);
  }
}
