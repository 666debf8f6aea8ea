package org.openita.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The heap of a launched application server, by the tools of the JDK. */
final class Heap {

  private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
  private static final int KILO = 1024;

  private Heap() {}

  /** Bytes in use now, garbage included; never more than the server has been given. */
  static long mostUsed(LaunchedServer server) {
    var used = USED.matcher(ask(server, "GC.heap_info"));
    long sum = 0;
    while (used.find()) {
      sum += Long.parseLong(used.group(1)) * KILO;
    }
    return sum;
  }

  /** What the tool {@code jcmd} says. */
  static String ask(LaunchedServer server, String... question) {
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    command.add(Long.toString(server.applicationServer().pid()));
    command.addAll(List.of(question));
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return answer;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
