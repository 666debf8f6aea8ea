package org.openita.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.demonstration.Credentials;
import org.openita.identity.IssuedAccount;
import org.openita.identity.IssuedClient;
import org.openita.identity.Role;
import org.openita.identity.Scope;

class AccountsFileTest {

  private static final Credentials CREDENTIALS =
      new Credentials(
          List.of(
              new IssuedAccount(
                  Role.OPERATOR, "operator", "p1", Optional.empty(), Optional.of("JBSWY3DP")),
              new IssuedAccount(Role.AGENCY_ADMIN, "a050008", "p2", Optional.of("050008"))),
          List.of(
              new IssuedClient(
                  "nacc", "s1", "สำนักงาน ป.ป.ช.", Set.of(Scope.APPROVE, Scope.READ, Scope.WRITE))),
          219);

  @TempDir private Path directory;

  @Test
  void it_has_the_form_that_is_promised() throws IOException {
    var file = directory.resolve("demo-accounts.json");
    new AccountsFile(file).write(CREDENTIALS, Duration.ofMillis(1250));
    try (var expected = AccountsFileTest.class.getResourceAsStream("accounts.json");
        var written = Files.newInputStream(file)) {
      assertThat(Json.createReader(written).readObject())
          .isEqualTo(Json.createReader(expected).readObject());
    }
  }

  @Test
  void nobody_else_may_read_it_and_no_draft_is_left() throws IOException {
    var file = directory.resolve("demo-accounts.json");
    new AccountsFile(file).write(CREDENTIALS, Duration.ofMillis(1250));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
  }
}
