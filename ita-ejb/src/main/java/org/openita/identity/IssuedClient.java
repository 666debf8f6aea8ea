package org.openita.identity;

import java.util.Set;

/** An interchange client with its secret, told once: only a digest of it is kept. */
public record IssuedClient(String id, String secret, String organisation, Set<Scope> scopes) {

  public IssuedClient {
    scopes = Set.copyOf(scopes);
  }
}
