package org.openita.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB of our own in a process of its own, for this machine only. It starts again by itself
 * when it dies, and a clean stop waits until it has written everything.
 */
final class EmbeddedDatabase {

  private static final String NAME = "ita";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Payload payload;
  private final DataDirectory data;
  private final int port;
  private final String password;
  private final Console console;
  private Path base;
  private Process process;
  private Instant launched;
  private Duration pause = SHORTEST_PAUSE;
  private boolean stopping;

  /**
   * A database that is about to be started.
   *
   * @param payload where its programs come from
   */
  EmbeddedDatabase(Payload payload, DataDirectory data, Console console) throws IOException {
    this.payload = payload;
    this.data = data;
    this.console = console;
    this.port = Ports.freeOnLoopback();
    this.password = data.secret(data.keys().resolve("database.password"));
  }

  /**
   * Refuses machines that the embedded database is not made for.
   *
   * @throws Refusal on anything but Linux on x86-64
   */
  static void requireSupportedMachine(String system, String processor) {
    if (!system.equals("Linux") || !processor.equals("amd64")) {
      throw new Refusal(
          "the embedded database runs on Linux x86-64 only, this is %s %s; name an external MariaDB with --db-url"
              .formatted(system, processor));
    }
  }

  /** Ends a database that a killed server left behind; the lock on the data directory is ours. */
  static void stopOrphan(DataDirectory data) throws IOException, InterruptedException {
    Path file = pidFile(data);
    if (Files.notExists(file)) {
      return;
    }
    var orphan =
        ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
            .filter(found -> found.info().command().orElse("").endsWith("mariadbd"));
    if (orphan.isPresent()) {
      orphan.get().destroy();
      Instant deadline = Instant.now().plus(PATIENCE);
      while (orphan.get().isAlive()) {
        if (Instant.now().isAfter(deadline)) {
          throw new Refusal(
              "a database left behind by an earlier run does not stop (process "
                  + orphan.get().pid()
                  + ")");
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    Files.deleteIfExists(file);
  }

  /**
   * Starts the database of a data directory without the application.
   *
   * @param parts take charge of it
   */
  static DatabaseAddress startAlone(
      DataDirectory data, RunningParts parts, Path jar, Console console) throws Exception {
    stopOrphan(data);
    EmbeddedDatabase embedded =
        parts.add(
            new EmbeddedDatabase(Payload.of(jar, data.runtime()), data, console),
            EmbeddedDatabase::stop);
    embedded.start();
    return embedded.address();
  }

  /** That of a server that runs on this data directory now. */
  static Optional<DatabaseAddress> running(Path root) throws IOException {
    Path place = portFile(root);
    Path password = DataDirectory.keys(root).resolve("database.password");
    if (Files.notExists(place) || Files.notExists(password)) {
      return Optional.empty();
    }
    DatabaseAddress address =
        address(Integer.parseInt(Files.readString(place).strip()), Files.readString(password));
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      return connection.isValid(1) ? Optional.of(address) : Optional.empty();
    } catch (SQLException stopped) {
      return Optional.empty();
    }
  }

  private static Path portFile(Path root) {
    return root.resolve("runtime").resolve("mariadb.port");
  }

  static Path pidFile(DataDirectory data) {
    return data.runtime().resolve("mariadb.pid");
  }

  DatabaseAddress address() {
    return address(port, password);
  }

  private static DatabaseAddress address(int port, String password) {
    return new DatabaseAddress(
        "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME, NAME, password.strip());
  }

  /** Starts the database, made first where there is none, and returns when it answers. */
  void start() throws IOException, InterruptedException {
    base = payload.database();
    if (Files.notExists(data.database())) {
      create();
    }
    launch();
    awaitAnswer();
    Files.writeString(portFile(data.runtime().getParent()), String.valueOf(port));
  }

  private void create() throws IOException, InterruptedException {
    Path half = data.database().resolveSibling("mariadb.half");
    Payload.delete(half);
    Files.createDirectories(half);
    Path script = data.runtime().resolve("mariadb-create.sql");
    Files.writeString(script, "create database mysql;\nuse mysql;\n");
    for (String name : List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql")) {
      Files.write(
          script,
          Files.readAllBytes(base.resolve("share").resolve(name)),
          StandardOpenOption.APPEND);
    }
    run(new ProcessBuilder(command(half, "--bootstrap")).redirectInput(script.toFile()));
    if (process.waitFor() != 0) {
      throw new Refusal("the embedded database could not be created; see " + log());
    }
    Files.move(half, data.database(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void launch() throws IOException {
    Path account = data.keys().resolve("database-account.sql");
    DataDirectory.writePrivately(
        account,
        """
        create database if not exists %1$s character set utf8mb4;
        create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
        grant all on %1$s.* to '%1$s'@'127.0.0.1';
        """
            .formatted(NAME, password));
    run(
        new ProcessBuilder(
                command(
                    data.database(),
                    "--init-file=" + account,
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--skip-name-resolve",
                    // on the loopback only; making a key for TLS takes up to 15 s at every start
                    "--skip-ssl",
                    "--performance-schema=OFF",
                    // in the order of time it would join respondents to their answers
                    "--skip-log-bin",
                    "--pid-file=" + pidFile(data),
                    "--socket=" + socket(),
                    "--innodb-flush-log-at-trx-commit=1",
                    "--innodb-buffer-pool-size=256M",
                    "--default-time-zone=+00:00",
                    "--max-connections=200",
                    "--max-allowed-packet=64M",
                    "--local-infile=0",
                    "--secure-file-priv=" + data.runtime()))
            .redirectInput(Path.of("/dev/null").toFile()));
    process.onExit().thenAccept(this::ended);
  }

  private synchronized void run(ProcessBuilder builder) throws IOException {
    if (stopping) {
      throw new Refusal("stopped while the database was starting");
    }
    launched = Instant.now();
    process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
  }

  /** A name short enough for a socket wherever the data directory is. */
  private Path socket() {
    return Path.of(System.getProperty("java.io.tmpdir"), "ita-mariadb-" + port + ".sock");
  }

  private List<String> command(Path directory, String... more) {
    // Ctrl-C reaches every process of the terminal; the database stops only when it is told to
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\""));
    command.add(base.resolve("bin/mariadbd").toString());
    command.addAll(
        List.of(
            "--no-defaults",
            "--basedir=" + base,
            "--datadir=" + directory,
            "--lc-messages-dir=" + base.resolve("share"),
            "--character-set-server=utf8mb4",
            "--innodb-log-file-size=96M"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    command.addAll(List.of(more));
    return command;
  }

  private void awaitAnswer() throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (true) {
      try (Connection connection = DriverManager.getConnection(address().url(), NAME, password)) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException notYet) {
        if (!running() || Instant.now().isAfter(deadline)) {
          throw new Refusal("the embedded database does not start; see " + log(), notYet);
        }
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private synchronized boolean running() {
    return process.isAlive();
  }

  private void ended(Process dead) {
    if (Instant.now().isAfter(launched.plus(LONGEST_PAUSE))) {
      pause = SHORTEST_PAUSE;
    }
    while (isOurs(dead)) {
      console.warn(
          "the database ended unexpectedly (exit code %d), starting it again in %d s; see %s"
              .formatted(dead.exitValue(), pause.toSeconds(), log()));
      try {
        TimeUnit.SECONDS.sleep(pause.toSeconds());
        pause = Collections.min(List.of(pause.multipliedBy(2), LONGEST_PAUSE));
        launch();
      } catch (IOException cannotStart) {
        console.warn("the database cannot be started: " + cannotStart.getMessage());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private synchronized boolean isOurs(Process dead) {
    return !stopping && process == dead;
  }

  private Path log() {
    return data.logs().resolve("mariadb.log");
  }

  /** Stops the database cleanly and waits for it. */
  void stop() throws IOException, InterruptedException {
    Process last;
    synchronized (this) {
      stopping = true;
      last = process;
    }
    if (last != null) {
      last.destroy();
      last.waitFor();
      Files.deleteIfExists(pidFile(data));
      Files.deleteIfExists(data.keys().resolve("database-account.sql"));
    }
  }
}
