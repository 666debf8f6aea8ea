package org.openita.common;

import java.util.Optional;

/** Whoever does something: a person, another government system, or the system itself. */
public interface Actor {

  /** User name of a person, id of a client. */
  String name();

  /** The role of a person, or what the actor is instead, for instance {@code API_CLIENT}. */
  String roleName();

  /** The agency on whose behalf the actor acts; absent for those above agencies. */
  Optional<String> agencyCode();

  /** The supervising body on whose behalf the actor acts. */
  Optional<String> supervisingBodyCode();

  /** Somebody who has proved nothing, for instance whoever gives a wrong password. */
  static Actor unproved(String name) {
    return new Unproved(name);
  }
}
