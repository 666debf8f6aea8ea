package org.openita.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.common.Language;

class HostileFilesTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void each_is_refused_with_a_message_in_both_languages(HostileFiles file) {
    var error = Reading.refusal(Workbooks.file(directory, file.bytes()));
    assertThat(error.code()).isEqualTo(file.code());
    for (var language : Language.values()) {
      assertThat(error.message(language)).isNotBlank().doesNotContain("{");
    }
  }

  /** A server has 512 MB for everybody. */
  @Test
  void none_of_them_takes_more_than_96_megabytes() throws IOException, InterruptedException {
    for (var file : HostileFiles.values()) {
      Files.write(directory.resolve(file.name()), file.bytes());
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var reading =
        new ProcessBuilder(
                java,
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(
                    File.pathSeparator, "target/classes", "target/test-classes", classPath()),
                OneAfterTheOther.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(reading.getInputStream().readAllBytes());
    assertThat(reading.waitFor()).as(said).isZero();
    assertThat(said.lines()).hasSize(HostileFiles.values().length);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Reads every file of a directory in a process of its own. */
  static final class OneAfterTheOther {

    private OneAfterTheOther() {}

    public static void main(String[] arguments) {
      Arrays.stream(HostileFiles.values())
          .map(file -> Path.of(arguments[0], file.name()))
          .map(path -> Reading.refusal(path, Reading.LIMITS, Optional.empty()).code())
          .forEach(System.out::println);
    }
  }
}
