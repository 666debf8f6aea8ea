package org.openita.web.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openita.demonstration.Credentials;
import org.openita.identity.IssuedAccount;
import org.openita.identity.IssuedClient;

/**
 * The file that tells what to sign in with; its form is a promise of the interchange ("The
 * launcher"), and beside it stands what was loaded in which time. Only its owner may read it.
 */
record AccountsFile(Path path) {

  /**
   * Writes the whole file or none.
   *
   * @param taken for loading, told in seconds
   */
  void write(Credentials credentials, Duration taken) throws IOException {
    var target = path.toAbsolutePath();
    var draft = Files.createTempFile(target.getParent(), "accounts", ".json", privately(target));
    try {
      try (var out = Files.newBufferedWriter(draft, UTF_8);
          var json =
              Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                  .createWriter(out)) {
        json.writeObject(json(credentials, taken));
      }
      Files.move(draft, target, ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  private static FileAttribute<?>[] privately(Path target) {
    return target.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static JsonObject json(Credentials credentials, Duration taken) {
    return Json.createObjectBuilder()
        .add("accounts", array(credentials.accounts().stream().map(AccountsFile::json).toList()))
        .add("clients", array(credentials.clients().stream().map(AccountsFile::json).toList()))
        .add(
            "loaded",
            Json.createObjectBuilder()
                .add("agencies", credentials.agencies())
                .add("seconds", BigDecimal.valueOf(taken.toMillis(), 3)))
        .build();
  }

  private static JsonObject json(IssuedAccount account) {
    var json =
        Json.createObjectBuilder()
            .add("role", account.role().name())
            .add("username", account.username())
            .add("password", account.password());
    account.agencyCode().ifPresent(code -> json.add("agencyCode", code));
    account.totpSecret().ifPresent(secret -> json.add("totpSecret", secret));
    return json.build();
  }

  private static JsonObject json(IssuedClient client) {
    var scopes = Json.createArrayBuilder();
    client.scopes().stream()
        .sorted()
        .forEach(scope -> scopes.add(scope.name().toLowerCase(Locale.ROOT)));
    return Json.createObjectBuilder()
        .add("id", client.id())
        .add("secret", client.secret())
        .add("organisation", client.organisation())
        .add("scopes", scopes)
        .build();
  }

  private static JsonArray array(List<JsonObject> objects) {
    return objects.stream()
        .collect(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll)
        .build();
  }
}
