package org.openita.identity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Another government system that exchanges records for one organisation. Its secrets prove it; an
 * operator says from which networks it may call, and may disable it.
 */
@Entity
@Table(name = "api_client")
class ApiClient {

  @Id private String id;

  @Column(name = "organisation_name")
  private String organisationName;

  @Column(name = "agency_code")
  private String agencyCode;

  @Column(name = "supervising_body_code")
  private String supervisingBodyCode;

  private String scopes;
  private String networks = "";

  @Column(name = "disabled_at")
  private Instant disabledAt;

  @Version private long version;

  protected ApiClient() {}

  ApiClient(
      String id,
      String organisationName,
      String agencyCode,
      String supervisingBodyCode,
      Set<Scope> scopes) {
    this.id = id;
    this.organisationName = organisationName;
    this.agencyCode = agencyCode;
    this.supervisingBodyCode = supervisingBodyCode;
    this.scopes =
        scopes.stream()
            .sorted()
            .map(scope -> scope.name().toLowerCase(Locale.ROOT))
            .collect(joining(" "));
  }

  String id() {
    return id;
  }

  String organisationName() {
    return organisationName;
  }

  long version() {
    return version;
  }

  boolean enabled() {
    return disabledAt == null;
  }

  void disable(Instant now) {
    disabledAt = now;
  }

  void enable() {
    disabledAt = null;
  }

  void confine(List<String> prefixes) {
    networks = String.join(" ", prefixes);
  }

  /** Whether it may call from an address. */
  boolean mayCallFrom(String address) {
    var prefixes = networks();
    return prefixes.isEmpty()
        || prefixes.stream()
            .flatMap(prefix -> Network.parse(prefix).stream())
            .anyMatch(network -> network.contains(address));
  }

  Set<Scope> scopes() {
    return words(scopes).stream()
        .map(scope -> Scope.valueOf(scope.toUpperCase(Locale.ROOT)))
        .collect(toCollection(() -> EnumSet.noneOf(Scope.class)));
  }

  private List<String> networks() {
    return words(networks);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  Caller caller() {
    return Caller.client(id, scopes(), agencyCode, supervisingBodyCode);
  }

  ClientSummary view(List<ClientSecret> secrets) {
    return new ClientSummary(
        id,
        organisationName,
        Optional.ofNullable(agencyCode),
        Optional.ofNullable(supervisingBodyCode),
        scopes(),
        networks(),
        enabled(),
        secrets,
        version);
  }
}
