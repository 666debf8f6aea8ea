package org.openita.common;

import java.util.Optional;

/** A name that somebody gives without proof. */
record Unproved(String name) implements Actor {

  @Override
  public String roleName() {
    return "UNPROVED";
  }

  @Override
  public Optional<String> agencyCode() {
    return Optional.empty();
  }

  @Override
  public Optional<String> supervisingBodyCode() {
    return Optional.empty();
  }
}
