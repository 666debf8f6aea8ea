package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @TempDir Path parent;

  @Test
  void the_master_key_is_made_once_and_only_its_owner_may_read_it() throws IOException {
    DataDirectory data = DataDirectory.take(parent.resolve("var"));
    String first = Files.readString(data.masterKey());
    String second = Files.readString(data.masterKey());
    data.giveBack();

    assertThat(second).isEqualTo(first).hasSize(45);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.masterKey())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.keys())))
        .isEqualTo("rwx------");
  }

  @Test
  void a_directory_that_was_given_back_can_be_taken_again() throws IOException {
    DataDirectory.take(parent).giveBack();
    DataDirectory.take(parent).giveBack();
  }

  @Test
  void a_directory_that_cannot_be_made_is_refused() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));

    assertThatThrownBy(() -> DataDirectory.take(file.resolve("var")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be written");
  }
}
