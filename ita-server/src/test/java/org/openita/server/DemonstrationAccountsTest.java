package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
              {"role": "OPERATOR", "username": "operator", "password": "one"},
              {"role": "AGENCY_ADMIN", "username": "a050008", "password": "two", "agencyCode": "050008"},
              {"role": "AGENCY_EXECUTIVE", "username": "t050008", "password": "two", "agencyCode": "050008"},
              {"role": "AGENCY_ADMIN", "username": "a050001", "password": "two", "agencyCode": "050001"}
            ], "clients": []}
            """);
    assertThat(DemonstrationAccounts.lines(file))
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).contains("OPERATOR", "operator", "one"))
        .anySatisfy(line -> assertThat(line).contains("t050008", "agency 050008"))
        .last()
        .isEqualTo("  and 1 more of agencies");
  }

  @Test
  void without_a_file_nothing_is_told() throws IOException {
    assertThat(DemonstrationAccounts.lines(directory.resolve("absent.json"))).isEmpty();
  }
}
