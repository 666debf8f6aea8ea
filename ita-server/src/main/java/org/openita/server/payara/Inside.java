package org.openita.server.payara;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The application server's process.
 *
 * <p>The launcher writes to its standard input: the properties to boot with as lines {@code
 * name=value}, an empty line, the properties to deploy with, an empty line, and {@code stop} when
 * it is time. Secrets come this way because command lines and environments are open to other
 * accounts of the machine. The process answers on its standard output with {@code booted}, {@code
 * deployed} or {@code failed} and a reason. When its input ends without {@code stop}, the launcher
 * is gone: the process stops itself and the database that it was given.
 */
public final class Inside {

  private static final String STOP = "stop";
  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(10);
  private static final String REQUEST_HANDLER = "org.glassfish.grizzly.http.server.HttpHandler";
  private static final String CONFIG = "configs.config.server-config.";
  private static final String LISTENERS =
      CONFIG + "network-config.network-listeners.network-listener.";

  /**
   * One node needs no data grid: nothing listens for other nodes, sessions stay in memory. The
   * descriptors of the application are the build's own: they need no look at their schemas at every
   * start.
   */
  private static final List<String> DOMAIN =
      List.of(
          "admin-service.das-config.deploy-xml-validation=none",
          "hazelcast-config-specific-configuration.enabled=false",
          "availability-service.availability-enabled=false",
          "availability-service.web-container-availability.availability-enabled=false");

  private final BufferedReader orders =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  private final PrintStream answers = System.out;

  private Inside() {}

  /**
   * Runs until the launcher stops it or dies.
   *
   * @param args none
   * @throws IOException if the launcher cannot be heard
   * @throws InterruptedException never
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Inside inside = new Inside();
    System.setOut(LoggedStream.to("stdout"));
    int code = inside.run();
    // Payara's own exit hook would only find that everything is closed already, and say so
    Runtime.getRuntime().halt(code);
  }

  private int run() throws IOException, InterruptedException {
    PayaraMicroRuntime server = null;
    Map<String, String> boot = properties();
    try {
      server = boot(boot);
      answer("booted");
      Map<String, String> deployment = properties();
      deployment.forEach(System::setProperty);
      // a failure to load the application is logged by Payara, and not always returned
      if (!server.deploy(new File(boot.get("application")))
          || server.getDeployedApplicationNames().isEmpty()) {
        answer("failed the application cannot be deployed; see logs/server.log");
        return 1;
      }
      answer("deployed");
      boolean told = STOP.equals(orders.readLine());
      quietConsole();
      awaitRequests();
      server.shutdown();
      if (!told) {
        stopDatabase(boot);
      }
      return 0;
    } catch (Stopped beforeServing) {
      return 0;
    } catch (LauncherGone gone) {
      stopDatabase(boot);
      return 1;
    } catch (BootstrapException failed) {
      Logger.getLogger(Inside.class.getName())
          .log(Level.SEVERE, "Payara Micro does not boot", failed);
      answer("failed " + String.valueOf(failed.getMessage()).lines().findFirst().orElse(""));
      return 1;
    }
  }

  /**
   * Takes back Payara's own handler of {@code jar:} addresses. It reads jars within jars, of which
   * there are none here, entry by entry; the JDK's shares what it knows of a jar.
   */
  private static void readJarsAsTheJdkDoes() {
    System.clearProperty("java.protocol.handler.pkgs");
    URL.setURLStreamHandlerFactory(null);
  }

  private static PayaraMicroRuntime boot(Map<String, String> boot) throws BootstrapException {
    String home = boot.get("home");
    System.setProperty("fish.payara.micro.BootJar", Path.of(home, "boot.jar").toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", home);
    PayaraMicro payara = PayaraMicro.getInstance();
    readJarsAsTheJdkDoes();
    payara
        .setRootDir(new File(boot.get("instance")))
        .setLogPropertiesFile(new File(boot.get("logging")))
        .setHttpPort(Integer.parseInt(boot.get("http.port")))
        .setNoCluster(true)
        .setPrintLogo(false);
    if (boot.containsKey("https.port")) {
      System.setProperty("javax.net.ssl.keyStore", boot.get("https.keystore"));
      System.setProperty("javax.net.ssl.keyStorePassword", boot.get("https.keystore.password"));
      payara.setSslPort(Integer.parseInt(boot.get("https.port")));
      payara.setSslCert(boot.get("https.alias"));
    }
    String host = boot.get("host");
    payara.setPreBootHandler(
        commands -> {
          for (String setting : DOMAIN) {
            commands.run("set", CONFIG + setting);
          }
          commands.run("set", LISTENERS + "http-listener.address=" + host);
          commands.run("set", LISTENERS + "https-listener.address=" + host);
        });
    return payara.bootStrap();
  }

  private Map<String, String> properties() throws IOException {
    Map<String, String> properties = new TreeMap<>();
    while (true) {
      String line = orders.readLine();
      if (line == null) {
        throw new LauncherGone();
      }
      if (line.equals(STOP)) {
        throw new Stopped();
      }
      if (line.isEmpty()) {
        return properties;
      }
      int equals = line.indexOf('=');
      properties.put(line.substring(0, equals), line.substring(equals + 1));
    }
  }

  private static void stopDatabase(Map<String, String> boot) throws IOException {
    Path file = Path.of(boot.getOrDefault("database.pid", ""));
    if (Files.isRegularFile(file)) {
      ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
          .filter(process -> process.info().command().orElse("").endsWith("mariadbd"))
          .ifPresent(ProcessHandle::destroy);
    }
  }

  /** Lets the requests at hand be answered, for ten seconds at most; Payara would cut them off. */
  private static void awaitRequests() throws InterruptedException {
    Instant deadline = Instant.now().plus(LONGEST_REQUEST);
    while (answering() && Instant.now().isBefore(deadline)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static boolean answering() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().equals(REQUEST_HANDLER));
  }

  /** What Payara warns of while it stops is of no use to whoever stopped it; the file has it. */
  private static void quietConsole() {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      if (handler instanceof ConsoleHandler) {
        handler.setLevel(Level.OFF);
      }
    }
  }

  private void answer(String line) {
    answers.println(line);
    answers.flush();
  }

  /** The launcher wants no application any more. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Nobody is left to take orders from. */
  private static final class LauncherGone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
