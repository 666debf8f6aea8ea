package org.openita.ws.rest;

import java.util.List;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.ItemReview;
import org.openita.disclosure.WithheldFor;

/**
 * What an agency has answered to one disclosure item.
 *
 * @param reason what keeps the agency from disclosing: {@code LAW} or {@code FORCE_MAJEURE}
 * @param legalBasis which law forbids it
 * @param version of this answer; 0 while there is none
 */
record DisclosureJson(
    String item,
    Text name,
    boolean answered,
    boolean disclosed,
    List<String> urls,
    Optional<String> explanation,
    Optional<WithheldFor> reason,
    Optional<String> legalBasis,
    long version,
    Optional<ItemReview> review) {

  static DisclosureJson of(Disclosure disclosure) {
    return new DisclosureJson(
        disclosure.item().code(),
        disclosure.item().name(),
        disclosure.answered(),
        disclosure.disclosed(),
        disclosure.urls(),
        disclosure.explanation(),
        disclosure.reason(),
        disclosure.legalBasis(),
        disclosure.version(),
        disclosure.review());
  }
}
