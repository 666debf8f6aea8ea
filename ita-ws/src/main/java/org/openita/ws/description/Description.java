package org.openita.ws.description;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;

/** The kept OpenAPI document. */
final class Description {

  private static final String FILE = "openapi.json";

  private Description() {}

  static byte[] bytes() throws IOException {
    try (var in = open()) {
      return in.readAllBytes();
    }
  }

  static JsonObject document() throws IOException {
    try (var in = open();
        var reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }

  private static InputStream open() {
    return Description.class.getResourceAsStream(FILE);
  }
}
