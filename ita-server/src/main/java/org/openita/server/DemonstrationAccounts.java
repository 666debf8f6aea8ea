package org.openita.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sign-ins that the application wrote down when it loaded the demonstration. */
final class DemonstrationAccounts {

  private DemonstrationAccounts() {}

  /**
   * One line per account: role, user name, password.
   *
   * @param file as written by the application
   * @return no lines if the file is not there
   */
  static List<String> lines(Path file) throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject().getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
          .map(DemonstrationAccounts::line)
          .toList();
    }
  }

  private static String line(JsonObject account) {
    return "  %-17s %-16s %s %s"
        .formatted(
            account.getString("role"),
            account.getString("username"),
            account.getString("password"),
            account.containsKey("agencyCode") ? " agency " + account.getString("agencyCode") : "")
        .stripTrailing();
  }
}
