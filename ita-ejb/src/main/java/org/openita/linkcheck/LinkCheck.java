package org.openita.linkcheck;

import java.util.List;
import java.util.Optional;

/**
 * One address of a disclosure and what is known of it.
 *
 * @param position among the addresses of the answer, from 0
 * @param latest absent before the first visit
 */
public record LinkCheck(
    String itemCode, int position, String url, Optional<LinkEvidence> latest, List<Hint> hints) {

  /** Absent before the first visit. */
  public Optional<LinkState> state() {
    return latest.map(evidence -> evidence.outcome().state());
  }
}
