package org.openita.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An interchange client as an operator sees it.
 *
 * @param agencyCode absent, as is the next, for a client of the NACC
 * @param networks from which it may call; empty: from anywhere
 * @param secrets the latest first
 */
public record ClientSummary(
    String id,
    String organisation,
    Optional<String> agencyCode,
    Optional<String> supervisingBodyCode,
    Set<Scope> scopes,
    List<String> networks,
    boolean enabled,
    List<ClientSecret> secrets,
    long version) {

  /** To the minute; absent while it has never called. */
  public Optional<Instant> lastUsedAt() {
    return secrets.stream()
        .flatMap(secret -> secret.lastUsedAt().stream())
        .max(Comparator.naturalOrder());
  }

  /** Whether another secret can be issued. */
  public boolean mayIssueSecret() {
    return secrets.stream().filter(ClientSecret::valid).count() < ApiSecret.MOST_AT_A_TIME;
  }
}
