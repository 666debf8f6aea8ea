package org.openita.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.framework.DisclosureItem;

/**
 * One disclosure item with what an agency has answered to it.
 *
 * @param answered whether it has been; otherwise the rest is empty but for the draft
 * @param reason what keeps the agency from disclosing, where the law or force majeure does
 * @param legalBasis which law forbids it
 * @param ticked positions, from 1, of the components that the clerk has found to be there
 * @param draft what has been typed and makes no answer yet; absent once answered
 * @param takenFrom the cycle from which the draft was taken over
 * @param version of the answer, to hand back when changing it; 0 while nothing has been kept
 * @param changedBy who answered last
 * @param changedSinceReturn whether it has been changed since the dossier was last given back
 * @param review of the executive; absent until given and after every change of the answer
 * @param score that counts; absent while nothing is settled
 */
public record Disclosure(
    DisclosureItem item,
    boolean answered,
    boolean disclosed,
    List<String> urls,
    Optional<String> explanation,
    Optional<WithheldFor> reason,
    Optional<String> legalBasis,
    Set<Integer> ticked,
    Optional<DisclosureDraft> draft,
    Optional<Integer> takenFrom,
    long version,
    Optional<String> changedBy,
    Optional<Instant> changedAt,
    boolean changedSinceReturn,
    Optional<ItemReview> review,
    Optional<DisclosureScore> score) {

  public Disclosure {
    urls = List.copyOf(urls);
    ticked = Set.copyOf(ticked);
  }

  static Disclosure unanswered(DisclosureItem item) {
    return new Disclosure(
        item,
        false,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * @param givenBackAt when the dossier was last returned or reopened
   */
  static Disclosure of(
      DisclosureItem item,
      DisclosureAnswer answer,
      Optional<DisclosureScore> score,
      Optional<Instant> givenBackAt) {
    return new Disclosure(
        item,
        answer.complete(),
        answer.disclosed(),
        answer.urls(),
        answer.explanation(),
        answer.reason(),
        answer.legalBasis(),
        answer.ticked(),
        Optional.of(answer.draft()).filter(draft -> !answer.complete()),
        answer.takenFrom(),
        answer.version(),
        answer.changedBy(),
        answer.changedAt(),
        givenBackAt
            .filter(then -> answer.changedAt().filter(then::isBefore).isPresent())
            .isPresent(),
        answer.review(),
        score);
  }
}
