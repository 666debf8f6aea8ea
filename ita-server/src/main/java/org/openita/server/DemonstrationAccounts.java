package org.openita.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sign-ins that the application wrote down when it loaded the demonstration. */
final class DemonstrationAccounts {

  private DemonstrationAccounts() {}

  /**
   * One line per account, role, user name and password, of those who are not of an agency and of
   * the first agency; the others are counted.
   *
   * @param file as written by the application
   * @return no lines if the file is not there
   */
  static List<String> lines(Path file) throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      List<JsonObject> accounts =
          reader.readObject().getJsonArray("accounts").getValuesAs(JsonObject.class);
      List<String> agencies =
          accounts.stream().map(DemonstrationAccounts::agency).distinct().limit(2).toList();
      List<String> lines =
          accounts.stream()
              .filter(account -> agencies.contains(agency(account)))
              .map(DemonstrationAccounts::line)
              .collect(Collectors.toCollection(ArrayList::new));
      if (accounts.size() > lines.size()) {
        lines.add("  and %d more of agencies".formatted(accounts.size() - lines.size()));
      }
      return lines;
    }
  }

  /**
   * What was loaded, and how long it took, if that was after a moment.
   *
   * @param file as written by the application
   */
  static Optional<String> loaded(Path file, Instant since) throws IOException {
    if (Files.notExists(file) || Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
      return Optional.empty();
    }
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      JsonObject root = reader.readObject();
      return Optional.ofNullable(root.getJsonObject("loaded"))
          .map(
              loaded ->
                  "demonstration of %,d agencies with %,d accounts loaded in %.1f s"
                      .formatted(
                          loaded.getInt("agencies"),
                          root.getJsonArray("accounts").size(),
                          loaded.getJsonNumber("seconds").doubleValue()));
    }
  }

  private static String agency(JsonObject account) {
    return account.getString("agencyCode", "");
  }

  /** What to type into an authenticator app. */
  private static String totp(JsonObject account) {
    return account.containsKey("totpSecret") ? " TOTP " + account.getString("totpSecret") : "";
  }

  private static String line(JsonObject account) {
    return "  %-17s %-16s %s %s"
        .formatted(
            account.getString("role"),
            account.getString("username"),
            account.getString("password"),
            agency(account).isEmpty() ? totp(account) : " agency " + agency(account))
        .stripTrailing();
  }
}
