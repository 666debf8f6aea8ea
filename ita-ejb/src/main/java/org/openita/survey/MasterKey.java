package org.openita.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that wraps the keys of the cycles. It lives outside the database: in a file of 32 bytes
 * as Base64, named by {@code ita.master.key.file}.
 */
@ApplicationScoped
class MasterKey {

  private static final int BYTES = 32;

  @Inject
  @ConfigProperty(name = "ita.master.key.file")
  private String file;

  private byte[] key;

  @PostConstruct
  void read() {
    try {
      key = Base64.getDecoder().decode(Files.readString(Path.of(file)).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("Master key unreadable: " + file, e);
    }
    if (key.length != BYTES) {
      throw new IllegalStateException("Master key is not of " + BYTES + " bytes: " + file);
    }
  }

  byte[] bytes() {
    return key.clone();
  }
}
