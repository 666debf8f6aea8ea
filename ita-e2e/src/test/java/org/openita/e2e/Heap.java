package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The heap of a launched application server, by the tools of the JDK. */
final class Heap {

  private static final Pattern MOST = Pattern.compile("-XX:MaxHeapSize=(\\d+)");

  private Heap() {}

  /** Bytes that the heap may take at most. */
  static long given(LaunchedServer server) {
    var most = MOST.matcher(ask(server, "VM.flags"));
    assertThat(most.find()).isTrue();
    return Long.parseLong(most.group(1));
  }

  /**
   * All that its living objects hold.
   *
   * @return a file to be deleted
   */
  static Path dump(LaunchedServer server) throws IOException {
    var file = Output.file("heap.hprof");
    Files.deleteIfExists(file);
    assertThat(ask(server, "GC.heap_dump", file.toString())).contains("Heap dump file created");
    return file;
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
