package org.openita.server.payara;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  @Test
  void a_record_is_one_line_of_json_whatever_it_says() {
    LogRecord entry = new LogRecord(Level.WARNING, "\"อนุมัติ\"\\\n\tแล้ว\u0001");
    entry.setLoggerName("org.openita.approval");
    entry.setThrown(new IllegalStateException("why"));

    String line = new JsonLines().format(entry);

    assertThat(line.lines()).hasSize(1);
    JsonObject object = Json.createReader(new StringReader(line)).readObject();
    assertThat(object.getString("message")).isEqualTo("\"อนุมัติ\"\\\n\tแล้ว\u0001");
    assertThat(object.getString("level")).isEqualTo("WARNING");
    assertThat(object.getString("logger")).isEqualTo("org.openita.approval");
    assertThat(object.getString("exception")).contains("IllegalStateException: why");
    assertThat(object).doesNotContainKey("request");
  }

  @Test
  void the_id_of_the_request_is_taken_from_the_name_of_the_thread() {
    Thread thread = Thread.currentThread();
    String name = thread.getName();
    try {
      thread.setName("http-listener(1) request=7f3a");
      String line = new JsonLines().format(new LogRecord(Level.INFO, "served"));

      assertThat(Json.createReader(new StringReader(line)).readObject().getString("request"))
          .isEqualTo("7f3a");
    } finally {
      thread.setName(name);
    }
  }
}
