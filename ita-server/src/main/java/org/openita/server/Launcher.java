package org.openita.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Starts the whole system and stops it again.
 *
 * <p>The database (unpacking, start, migration) and the application server (unpacking, boot) come
 * up beside each other; the application is deployed when both are there. It is configured by
 * MicroProfile Config properties, which any other server can set as well:
 *
 * <ul>
 *   <li>{@code ita.db.url}, {@code ita.db.user}, {@code ita.db.password}: the database
 *   <li>{@code ita.master.key.file}: file with the key that wraps the keys of the cycles
 *   <li>{@code ita.audit.checkpoints.file}: file to which ends of the audit log are added, apart
 *       from the database; optional
 *   <li>{@code ita.trusted.proxies}: proxies whose word is taken for where requests come from
 *   <li>{@code ita.demo}: {@code none}, {@code small} or {@code national}
 *   <li>{@code ita.demo.accounts.file}: where to write the sign-ins of the demonstration
 *   <li>{@code ita.operator.password}: password of the first operator, only if there is none yet
 * </ul>
 */
public final class Launcher {

  private static final int FAILED = 1;
  private static final int MISUSED = 2;
  private static final double NANOSECONDS = 1e9;

  private final Console console;
  private final RunningParts parts = new RunningParts();
  private final long began = System.nanoTime();
  private final Instant beganAt = Instant.now();

  Launcher(Console console) {
    this.console = console;
  }

  /**
   * Runs until the server is stopped.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ENGLISH);
    // what fails is told in one line by explain(); Flyway would tell it in its own words before
    Logger.getLogger("").setLevel(Level.OFF);
    System.exit(new Launcher(new Console(System.out, System.err)).run(args, System.getenv()));
  }

  /** Does what the arguments say and returns the exit code. */
  int run(String[] args, Map<String, String> environment) {
    ServerOptions options = new ServerOptions();
    CommandLine line = new CommandLine(options);
    try {
      line.parseArgs(args);
    } catch (ParameterException misused) {
      console.warn(misused.getMessage() + "; see --help");
      return MISUSED;
    }
    if (CommandLine.printHelpIfRequested(line.getParseResult())) {
      return 0;
    }
    Settings settings;
    try {
      settings = options.settings(environment);
    } catch (Refusal misused) {
      console.warn(misused.getMessage());
      return MISUSED;
    }
    return run(settings, options);
  }

  private int run(Settings settings, ServerOptions options) {
    try {
      if (options.errand().verifiesAudit()) {
        return new AuditCheck(console, settings.data()).run(settings.database(), parts, ownJar());
      }
      if (options.errand().rotatesMasterKey()) {
        return new MasterKeyRotation(console, settings.data(), parts)
            .run(settings.database(), ownJar());
      }
      if (options.errand().migrates()) {
        console.say("schema version " + new Schema(settings.database().orElseThrow()).migrate());
      } else {
        serve(settings);
      }
      return 0;
    } catch (Exception failed) {
      if (parts.stopping()) {
        return FAILED;
      }
      parts.stop(console);
      explain(failed, options.debug());
      return FAILED;
    }
  }

  private void explain(Exception failed, boolean debug) {
    Throwable cause = failed instanceof CompletionException ? failed.getCause() : failed;
    console.warn(cause instanceof Refusal ? cause.getMessage() : cause.toString());
    if (debug) {
      cause.printStackTrace(console.err());
    }
  }

  private void serve(Settings settings) throws Exception {
    if (settings.database().isEmpty()) {
      EmbeddedDatabase.requireSupportedMachine(
          System.getProperty("os.name"), System.getProperty("os.arch"));
    }
    OperatorPassword.requireUsable(settings.operatorPassword());
    Ports.requireFree(settings.http(), "--http-port");
    settings.https().ifPresent(https -> Ports.requireFree(https.endpoint(), "--https-port"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> parts.stop(console), "stop"));
    DataDirectory data = parts.add(DataDirectory.take(settings.data()), DataDirectory::giveBack);
    boolean first = settings.database().isEmpty() && Files.notExists(data.database());
    if (first && settings.demonstration() == Demonstration.NONE) {
      OperatorPassword.requireSource(settings.operatorPassword());
    }
    EmbeddedDatabase.stopOrphan(data);
    Payload payload = Payload.of(ownJar(), data.runtime());
    // before the application server, so that it is stopped after it
    EmbeddedDatabase embedded =
        parts.add(new EmbeddedDatabase(payload, data, console), EmbeddedDatabase::stop);
    console.say("OpenITA is starting; its data is in " + settings.data());

    CompletableFuture<ApplicationServer> booting =
        inBackground(() -> bootApplicationServer(settings, data, payload));
    CompletableFuture<DatabaseAddress> migrating =
        inBackground(() -> migrateDatabase(settings, embedded));
    failTogether(booting, migrating);

    Map<String, String> configuration = configuration(settings, data, migrating.join());
    ApplicationServer server = booting.join();
    server.deploy(configuration);
    server.awaitReady(settings.http());
    announce(settings, data);
    payload.deleteOtherBuilds();
    parts.add(easingLaterStarts(server), Launcher::interrupt);
    int code = server.awaitEnd();
    if (!parts.stopping()) {
      throw new Refusal(
          "the application server ended unexpectedly (exit code %d); see %s"
              .formatted(code, data.logs()));
    }
  }

  private ApplicationServer bootApplicationServer(
      Settings settings, DataDirectory data, Payload payload) throws Exception {
    Path home = payload.applicationServer();
    Path instance = data.runtime().resolve("instance");
    Payload.delete(instance);
    Path temporary = Files.createDirectories(instance.resolve("tmp"));
    copyTree(home.resolve("lib"), instance.resolve("lib"));
    Path logging = instance.resolve("logging.properties");
    LogSettings.write(logging, data.logs().resolve("server.log"), settings.logLevel());
    Map<String, String> boot = new LinkedHashMap<>();
    boot.put("home", home.toString());
    boot.put("instance", instance.toString());
    boot.put("logging", logging.toString());
    boot.put("host", settings.http().host());
    boot.put("http.port", String.valueOf(settings.http().port()));
    boot.put("application", payload.application().toString());
    if (settings.database().isEmpty()) {
      boot.put("database.pid", EmbeddedDatabase.pidFile(data).toString());
    }
    if (settings.https().isPresent()) {
      boot.putAll(HttpsKey.properties(settings.https().get(), data));
    }
    ApplicationServer server =
        parts.add(
            ApplicationServer.start(home, settings.memory(), temporary, data.logs(), boot),
            ApplicationServer::stop);
    server.awaitBoot();
    return server;
  }

  /** What does not succeed is tried again by the next start. */
  private static Thread easingLaterStarts(ApplicationServer server) {
    Thread easing =
        new Thread(
            () -> {
              try {
                server.easeLaterStarts();
              } catch (IOException | InterruptedException leftToTheNextStart) {
                Thread.currentThread().interrupt();
              }
            },
            "shared classes");
    easing.setDaemon(true);
    easing.start();
    return easing;
  }

  private static void interrupt(Thread thread) throws InterruptedException {
    thread.interrupt();
    thread.join();
  }

  private DatabaseAddress migrateDatabase(Settings settings, EmbeddedDatabase embedded)
      throws Exception {
    if (settings.database().isEmpty()) {
      embedded.start();
    }
    DatabaseAddress address = settings.database().orElseGet(embedded::address);
    Schema schema = new Schema(address);
    schema.migrate();
    if (schema.keepsBinaryLog()) {
      console.warn(
          "the database writes a binary log, which joins respondents to answers; see the README");
    }
    return address;
  }

  private static Map<String, String> configuration(
      Settings settings, DataDirectory data, DatabaseAddress database) throws IOException {
    Map<String, String> configuration = new LinkedHashMap<>();
    configuration.put("ita.db.url", database.url());
    configuration.put("ita.db.user", database.user());
    configuration.put("ita.db.password", database.password());
    configuration.put("ita.master.key.file", data.masterKey().toString());
    configuration.put("ita.audit.checkpoints.file", data.checkpoints().toString());
    configuration.put("ita.trusted.proxies", settings.trustedProxies());
    configuration.putAll(settings.mail().configuration(data.mail(), settings.http()));
    configuration.put("ita.demo", settings.demonstration().property());
    configuration.put("ita.demo.accounts.file", data.demonstrationAccounts().toString());
    configuration.put("mp.health.default.readiness.empty.response", "DOWN");
    if (settings.demonstration() == Demonstration.NONE && !new Schema(database).hasOperator()) {
      configuration.put(
          "ita.operator.password", OperatorPassword.obtain(settings.operatorPassword()));
    }
    return configuration;
  }

  private void announce(Settings settings, DataDirectory data) throws IOException {
    console.say("ready in %.1f s".formatted((System.nanoTime() - began) / NANOSECONDS));
    String host = settings.http().reachableHost();
    console.say("  http://%s:%d/".formatted(host, settings.http().port()));
    settings
        .https()
        .ifPresent(
            https -> console.say("  https://%s:%d/".formatted(host, https.endpoint().port())));
    console.say("  http://%s:%d/api/docs".formatted(host, settings.http().port()));
    if (settings.demonstration() != Demonstration.NONE) {
      DemonstrationAccounts.loaded(data.demonstrationAccounts(), beganAt).ifPresent(console::say);
      console.say("sign-ins of the demonstration (also in " + data.demonstrationAccounts() + "):");
      DemonstrationAccounts.lines(data.demonstrationAccounts()).forEach(console::say);
    }
  }

  private static <T> CompletableFuture<T> inBackground(java.util.concurrent.Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread worker =
        new Thread(
            () -> {
              try {
                result.complete(work.call());
              } catch (Exception failed) {
                result.completeExceptionally(failed);
              }
            },
            "start");
    worker.setDaemon(true);
    worker.start();
    return result;
  }

  /** Lets the failure of one be seen at once by whoever waits for the other. */
  private static void failTogether(CompletableFuture<?> one, CompletableFuture<?> other) {
    one.whenComplete((done, failure) -> passOn(failure, other));
    other.whenComplete((done, failure) -> passOn(failure, one));
  }

  private static void passOn(Throwable failure, CompletableFuture<?> other) {
    if (failure != null) {
      other.completeExceptionally(failure);
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  private static Path ownJar() {
    try {
      return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
