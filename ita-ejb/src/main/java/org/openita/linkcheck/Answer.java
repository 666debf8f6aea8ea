package org.openita.linkcheck;

import java.util.Optional;

/**
 * What a host said to one request, or why it did not.
 *
 * @param outcome absent where a status and, unless it is a redirect, a body came
 * @param status 0 where none came
 * @param location where a redirect leads
 * @param contentType as the site said
 * @param body absent for a redirect
 */
record Answer(
    Optional<LinkOutcome> outcome,
    int status,
    Optional<String> location,
    Optional<String> contentType,
    Optional<String> tls,
    Optional<Body> body) {

  static Answer failed(LinkOutcome outcome) {
    return new Answer(
        Optional.of(outcome),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  boolean isRedirect() {
    return outcome.isEmpty() && location.isPresent();
  }
}
