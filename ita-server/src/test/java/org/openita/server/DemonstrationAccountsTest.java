package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationAccountsTest {

  @TempDir private Path directory;

  @Test
  void people_of_no_agency_and_of_the_first_are_told_and_the_others_counted() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("demo-accounts.json"),
            """
            {"accounts": [
              {"role": "OPERATOR", "username": "operator", "password": "one", "totpSecret": "JBSWY3DP"},
              {"role": "AGENCY_ADMIN", "username": "a050008", "password": "two", "agencyCode": "050008"},
              {"role": "AGENCY_EXECUTIVE", "username": "t050008", "password": "two", "agencyCode": "050008"},
              {"role": "AGENCY_ADMIN", "username": "a050001", "password": "two", "agencyCode": "050001"}
            ], "clients": []}
            """);
    assertThat(DemonstrationAccounts.lines(file))
        .hasSize(4)
        .anySatisfy(
            line -> assertThat(line).contains("OPERATOR", "operator", "one", "TOTP JBSWY3DP"))
        .anySatisfy(line -> assertThat(line).contains("t050008", "agency 050008"))
        .last()
        .isEqualTo("  and 1 more of agencies");
  }

  @Test
  void what_this_start_has_loaded_is_told_and_what_an_earlier_one_has_is_not() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("demo-accounts.json"),
            """
            {"accounts": [], "clients": [], "loaded": {"agencies": 8302, "seconds": 12.345}}
            """);
    Instant written = Files.getLastModifiedTime(file).toInstant();
    assertThat(DemonstrationAccounts.loaded(file, written))
        .contains("demonstration of 8,302 agencies with 0 accounts loaded in 12.3 s");
    assertThat(DemonstrationAccounts.loaded(file, written.plusMillis(1))).isEmpty();
  }

  @Test
  void without_a_file_nothing_is_told() throws IOException {
    assertThat(DemonstrationAccounts.lines(directory.resolve("absent.json"))).isEmpty();
  }
}
