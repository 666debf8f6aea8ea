package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files on their way to the server: those that are too large, and those that never arrive. */
class UploadsIT extends AtOperatorsDesk {

  /** Bytes; the server takes 64 MB. */
  private static final long TOO_LARGE = 70L << 20;

  @Test
  void a_file_that_is_too_large_for_the_server_is_refused_with_a_reason() throws IOException {
    operator.open("register-files");
    var latest = latest();
    var large = Output.file("large.csv");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(TOO_LARGE);
    }
    operator.field("send:file").setInputFiles(large);
    operator.press("send:submit");
    operator.assertHeading("ไฟล์ที่ส่งมีขนาดใหญ่เกินไป");
    assertThat(person.look("upload-too-large", "th")).isEmpty();
    Files.delete(large);
    operator.open("register-files");
    assertThat(latest()).isEqualTo(latest);
    assertThat(remains()).isEmpty();
  }

  @Test
  void an_upload_that_is_cut_off_leaves_nothing_behind() throws IOException {
    operator.open("register-files");
    var latest = latest();
    try (var connection = new Socket("localhost", server.launch().port())) {
      connection.getOutputStream().write(beginning().getBytes(UTF_8));
      connection.getOutputStream().write(new byte[1 << 20]);
      connection.getOutputStream().flush();
      await("the upload is under way").until(() -> !remains().isEmpty());
      connection.setSoLinger(true, 0);
    }
    await("nothing of it remains").until(() -> remains().isEmpty());
    operator.open("register-files");
    assertThat(latest()).isEqualTo(latest);
  }

  /** Of a form with a file of ten megabytes. */
  private String beginning() {
    return """
        POST /console/register-files HTTP/1.1
        Host: localhost
        Cookie: JSESSIONID=%s
        Content-Type: multipart/form-data; boundary=part
        Content-Length: 10485760

        --part
        Content-Disposition: form-data; name="send:file"; filename="cut.csv"
        Content-Type: text/csv

        """
        .formatted(person.sessionId())
        .replace("\n", "\r\n");
  }

  private List<String> latest() {
    return person.page().getByTestId("latest").locator("tbody tr").allInnerTexts();
  }

  /** Files that the server keeps of forms. */
  private List<Path> remains() {
    try (var files = Files.walk(server.data().orElseThrow().resolve("runtime"))) {
      return files.filter(file -> file.getFileName().toString().startsWith("upload")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
