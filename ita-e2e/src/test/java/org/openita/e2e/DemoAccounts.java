package org.openita.e2e;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sign-ins that the server wrote down when it loaded the demonstration. */
record DemoAccounts(List<Account> accounts, List<Client> clients) {

  /**
   * Who signs in on the pages; {@code agencyCode} and {@code totpSecret} are empty where there is
   * none.
   */
  record Account(
      String role, String username, String password, String agencyCode, String totpSecret) {

    Authenticator authenticator() {
      return new Authenticator(totpSecret);
    }
  }

  /** A system that calls REST and SOAP. */
  record Client(String id, String secret, String organisation, List<String> scopes) {}

  static DemoAccounts read(Path file) {
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      var root = reader.readObject();
      return new DemoAccounts(
          root.getJsonArray("accounts").getValuesAs(DemoAccounts::account),
          root.getJsonArray("clients").getValuesAs(DemoAccounts::client));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first of a role. */
  Account of(String role) {
    return accounts.stream().filter(one -> one.role().equals(role)).findFirst().orElseThrow();
  }

  /** The agency that has nothing submitted yet: the one that has a client. */
  String freshAgency() {
    return agencyClient().id().replaceFirst("^\\D*", "");
  }

  Account administratorOf(String agencyCode) {
    return user("a" + agencyCode);
  }

  Account executiveOf(String agencyCode) {
    return user("t" + agencyCode);
  }

  Account user(String username) {
    return accounts.stream()
        .filter(one -> one.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  /** The one client that may write: that of an agency. */
  Client agencyClient() {
    return clients.stream().filter(one -> one.scopes().size() > 1).findFirst().orElseThrow();
  }

  /** That of the NACC: it reads everything. */
  Client naccClient() {
    return clients.stream().filter(one -> one.id().equals("nacc")).findFirst().orElseThrow();
  }

  private static Account account(jakarta.json.JsonValue value) {
    var account = (JsonObject) value;
    return new Account(
        account.getString("role"),
        account.getString("username"),
        account.getString("password"),
        account.getString("agencyCode", ""),
        account.getString("totpSecret", ""));
  }

  private static Client client(jakarta.json.JsonValue value) {
    var client = (JsonObject) value;
    return new Client(
        client.getString("id"),
        client.getString("secret"),
        client.getString("organisation"),
        client
            .getJsonArray("scopes")
            .getValuesAs(scope -> ((jakarta.json.JsonString) scope).getString()));
  }
}
