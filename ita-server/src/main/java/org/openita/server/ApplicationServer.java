package org.openita.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Payara Micro in a process of its own. */
final class ApplicationServer {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration STOPPING_PATIENCE = Duration.ofSeconds(40);
  private static final int OK = 200;
  private static final String GONE = "gone";
  private static final String BUFFERS = "org.openita.server.payara.FleetingBuffers";

  /**
   * Four times the virtual machine's own thresholds: what only the start runs is not worth the
   * optimising compiler, which took more of two cores than the start itself. At twenty times,
   * respondents waited for minutes until what serves them was optimised.
   */
  private static final List<String> LATE_OPTIMISATION =
      List.of(
          "-XX:Tier4InvocationThreshold=20000",
          "-XX:Tier4MinInvocationThreshold=2400",
          "-XX:Tier4CompileThreshold=60000",
          "-XX:Tier4BackEdgeThreshold=160000");

  /** What Payara Micro's manifest asks for, and what Metro needs. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.io",
          "java.base/java.lang",
          "java.base/java.lang.reflect",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/jdk.internal.loader",
          "java.base/sun.net.www.protocol.jar",
          "java.base/sun.net.www.protocol.jrt",
          "java.base/sun.nio.ch",
          "java.logging/java.util.logging",
          "java.management/javax.management",
          "java.management/javax.management.openmbean",
          "java.management/sun.management",
          "java.naming/javax.naming.spi",
          "java.rmi/sun.rmi.transport",
          "jdk.management/com.sun.management.internal");

  private static final List<String> EXPORTED =
      List.of(
          "java.base/jdk.internal.ref",
          "java.naming/com.sun.jndi.ldap",
          "jdk.naming.dns/com.sun.jndi.dns");

  private final Process process;
  private final SharedClasses sharedClasses;
  private final Writer orders;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

  private ApplicationServer(Process process, SharedClasses sharedClasses) {
    this.process = process;
    this.sharedClasses = sharedClasses;
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
    Thread listener = new Thread(this::listen, "answers of the application server");
    listener.setDaemon(true);
    listener.start();
  }

  /**
   * Starts the process; {@link #awaitBoot} tells when it is up.
   *
   * @param home Payara as {@link Payload#applicationServer} unpacked it
   * @param memory heap in the form of {@code -Xmx}
   * @param temporary a directory for its temporary files
   * @param logs where the virtual machine says why it broke, should it
   */
  static ApplicationServer start(
      Path home, String memory, Path temporary, Path logs, Map<String, String> properties)
      throws IOException {
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\""));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + memory,
            collector(memory),
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=" + logs.resolve("crash-%p.log"),
            // it would hold what respondents have just sent
            "-XX:-CreateCoredumpOnCrash",
            "-Dorg.glassfish.grizzly.DEFAULT_MEMORY_MANAGER=" + BUFFERS,
            "-Djava.io.tmpdir=" + temporary,
            "-Djava.util.logging.config.file=" + properties.get("logging"),
            "-Dfile.encoding=UTF-8"));
    command.addAll(LATE_OPTIMISATION);
    SharedClasses sharedClasses = new SharedClasses(home);
    command.addAll(sharedClasses.options());
    OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
    EXPORTED.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
    command.add("org.openita.server.payara.Inside");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temporary.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("CLASSPATH", classPath(home));
    builder.environment().keySet().removeIf(name -> name.startsWith("ITA_"));
    ApplicationServer server = new ApplicationServer(builder.start(), sharedClasses);
    server.tell(properties);
    return server;
  }

  /** Waits until it answers requests for its own addresses. */
  void awaitBoot() throws InterruptedException {
    await("booted");
  }

  /** Has the application deployed with these configuration properties and waits for it. */
  void deploy(Map<String, String> configuration) throws IOException, InterruptedException {
    tell(configuration);
    await("deployed");
  }

  /** Waits until the health address says that requests of users are served. */
  void awaitReady(Settings.Endpoint http) throws IOException, InterruptedException {
    URI ready =
        URI.create("http://%s:%d/health/ready".formatted(http.reachableHost(), http.port()));
    Instant deadline = Instant.now().plus(PATIENCE);
    while (status(ready) != OK) {
      if (!process.isAlive()) {
        throw new Refusal("the application server ended unexpectedly");
      }
      if (Instant.now().isAfter(deadline)) {
        throw new Refusal("the application does not become ready: " + ready);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** Makes later starts of the same build faster; takes some seconds of one processor, once. */
  void easeLaterStarts() throws IOException, InterruptedException {
    sharedClasses.keep(process.toHandle());
  }

  /** Waits for the end of the process. */
  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** Lets it finish the requests at hand and waits for its end. */
  void stop() throws InterruptedException {
    try {
      orders.write("stop\n");
      orders.flush();
    } catch (IOException alreadyEnded) {
      // then there is nothing to tell
    }
    if (!process.waitFor(STOPPING_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private void tell(Map<String, String> properties) throws IOException {
    for (Map.Entry<String, String> property : properties.entrySet()) {
      orders.write(property.getKey() + "=" + property.getValue() + "\n");
    }
    orders.write("\n");
    orders.flush();
  }

  private void await(String expected) throws InterruptedException {
    String answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (!expected.equals(answer)) {
      String reason =
          answer == null
              ? "it does not answer"
              : answer.equals(GONE) ? "its process ended" : answer.replaceFirst("^failed ", "");
      throw new Refusal("the application server is not ready: " + reason);
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(answers::add);
    } catch (IOException | java.io.UncheckedIOException ended) {
      // the end of the process is told below
    }
    answers.add(GONE);
  }

  private static int status(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(5_000);
    try {
      return connection.getResponseCode();
    } catch (IOException notYet) {
      return 0;
    } finally {
      connection.disconnect();
    }
  }

  /**
   * The JVM asks one jar after the other for a class, and there are over 300. Beginning with the
   * largest, it finds what a start needs after 50 on average instead of 170.
   */
  private static String classPath(Path home) throws IOException {
    try (Stream<Path> modules = Files.list(home.resolve("runtime"))) {
      return Stream.concat(
              Stream.of(home.resolve("inside-payara.jar"), home.resolve("boot.jar")),
              modules.sorted(
                  Comparator.comparingLong((Path module) -> module.toFile().length())
                      .reversed()
                      .thenComparing(Comparator.naturalOrder())))
          .map(Path::toString)
          .collect(Collectors.joining(":"));
    }
  }

  /**
   * The collector that suits the heap: what the JVM itself does on machines with little memory
   * (less than 1792 MB), decided by the heap instead of the machine.
   */
  private static String collector(String memory) {
    long megabytes = Long.parseLong(memory.substring(0, memory.length() - 1));
    boolean gigabytes = memory.toLowerCase(Locale.ROOT).endsWith("g");
    return (gigabytes ? megabytes * 1024 : megabytes) < 1792 ? "-XX:+UseSerialGC" : "-XX:+UseG1GC";
  }
}
