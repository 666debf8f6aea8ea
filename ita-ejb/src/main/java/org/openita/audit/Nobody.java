package org.openita.audit;

import java.util.Optional;
import org.openita.common.Actor;

/** Who it was where nobody has said who they are. */
record Nobody(String name, String roleName) implements Actor {

  /** Work of the system itself. */
  static final Nobody SYSTEM = new Nobody("system", "SYSTEM");

  /** A request of somebody unknown. */
  static final Nobody UNKNOWN = new Nobody("", "UNPROVED");

  @Override
  public Optional<String> agencyCode() {
    return Optional.empty();
  }

  @Override
  public Optional<String> supervisingBodyCode() {
    return Optional.empty();
  }
}
