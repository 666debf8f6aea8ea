package org.openita.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.framework.DisclosureItem;

/**
 * One disclosure item with what an agency has answered to it.
 *
 * @param answered whether it has been; otherwise the rest is empty
 * @param version of the answer, to hand back when changing it; 0 while unanswered
 * @param changedBy who answered last
 * @param review of the executive; absent until given and after every change of the answer
 * @param score of an assessor; absent until given
 */
public record Disclosure(
    DisclosureItem item,
    boolean answered,
    boolean disclosed,
    List<String> urls,
    Optional<String> explanation,
    long version,
    Optional<String> changedBy,
    Optional<Instant> changedAt,
    Optional<ItemReview> review,
    Optional<DisclosureScore> score) {

  public Disclosure {
    urls = List.copyOf(urls);
  }
}
