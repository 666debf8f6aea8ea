package org.openita.linkcheck;

import static org.openita.linkcheck.LinkState.BY_HAND;
import static org.openita.linkcheck.LinkState.FINE;
import static org.openita.linkcheck.LinkState.UNREACHABLE;

/** What a visit came to. */
public enum LinkOutcome {
  /** An answer with a status of 200 to 299. */
  REACHABLE(FINE),
  /** Status 404 or 410. */
  MISSING(LinkState.MISSING),
  /** The name of the host is not known. */
  NO_HOST(UNREACHABLE),
  /** Nobody answers at the address. */
  NO_CONNECTION(UNREACHABLE),
  /** No encrypted connection, or a certificate that browsers do not trust. */
  TLS_FAILED(UNREACHABLE),
  /** Not all of the answer in time. */
  TIMED_OUT(UNREACHABLE),
  /** Status 500 to 599. */
  SERVER_ERROR(UNREACHABLE),
  /** What came is no answer by the rules of HTTP, or not all of it came. */
  BROKEN_ANSWER(UNREACHABLE),
  /** Redirects in a circle, or too many of them. */
  ENDLESS_REDIRECTS(UNREACHABLE),
  /** Any other status, such as 403. */
  DENIED(BY_HAND),
  /** The site asks machines to stay away, or does not say whether they may come. */
  ROBOTS_FORBIDDEN(BY_HAND),
  /** Leads to an address, or by a port, that is not of the public web. */
  REFUSED_ADDRESS(BY_HAND),
  /** Unpacked, it is larger than anybody needs. */
  TOO_LARGE(BY_HAND),
  /** Nothing that can be visited. */
  NOT_AN_ADDRESS(BY_HAND);

  private final LinkState state;

  LinkOutcome(LinkState state) {
    this.state = state;
  }

  public LinkState state() {
    return state;
  }
}
