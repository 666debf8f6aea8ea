package org.openita.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of the application server as the virtual machine keeps them in memory (application
 * class data sharing, JEP 310). Once the first start of a build serves, they are laid down in an
 * archive, and later starts map it instead of reading and checking the classes one by one. An
 * archive that does not fit is left aside by the virtual machine.
 */
final class SharedClasses {

  private final Path archive;

  /**
   * @param home of the application server of one build
   */
  SharedClasses(Path home) {
    archive = home.resolve("classes-" + Runtime.version() + ".jsa");
  }

  /** What the application server is to be started with. */
  List<String> options() {
    return Files.exists(archive)
        ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:class+path=off")
        : List.of();
  }

  /**
   * Lays the archive down unless it is there or this is no development kit. An interruption ends it
   * and leaves nothing behind. What is printed meanwhile is in the working directory of the server.
   *
   * @param server that serves; it is not held up, but a second process works for some seconds
   */
  void keep(ProcessHandle server) throws IOException, InterruptedException {
    Path command = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    if (Files.exists(archive) || !Files.isExecutable(command)) {
      return;
    }
    Path half = Path.of(archive + ".half");
    Process process =
        new ProcessBuilder(
                command.toString(),
                String.valueOf(server.pid()),
                "VM.cds",
                "static_dump",
                half.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() == 0 && Files.exists(half)) {
        Files.move(half, archive, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      process.destroyForcibly();
      server.descendants().forEach(ProcessHandle::destroyForcibly);
      Files.deleteIfExists(half);
    }
  }
}
