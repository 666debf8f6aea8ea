package org.openita.identity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.openita.common.Redacted;

/** Another government system that exchanges records for one organisation. */
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

  @Redacted
  @Column(name = "secret_digest")
  private byte[] secretDigest;

  private String scopes;

  protected ApiClient() {}

  ApiClient(
      String id,
      String organisationName,
      String agencyCode,
      String supervisingBodyCode,
      byte[] secretDigest,
      Set<Scope> scopes) {
    this.id = id;
    this.organisationName = organisationName;
    this.agencyCode = agencyCode;
    this.supervisingBodyCode = supervisingBodyCode;
    this.secretDigest = secretDigest.clone();
    this.scopes =
        scopes.stream().map(scope -> scope.name().toLowerCase(Locale.ROOT)).collect(joining(" "));
  }

  boolean isProvedBy(byte[] digest) {
    return MessageDigest.isEqual(secretDigest, digest);
  }

  String organisationName() {
    return organisationName;
  }

  Set<Scope> scopes() {
    return Arrays.stream(scopes.split(" "))
        .filter(scope -> !scope.isEmpty())
        .map(scope -> Scope.valueOf(scope.toUpperCase(Locale.ROOT)))
        .collect(toCollection(() -> EnumSet.noneOf(Scope.class)));
  }

  Caller caller() {
    return Caller.client(id, scopes(), agencyCode, supervisingBodyCode);
  }
}
