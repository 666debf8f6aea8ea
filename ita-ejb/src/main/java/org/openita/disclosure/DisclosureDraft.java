package org.openita.disclosure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/**
 * What a clerk has typed of one item so far, right or not, so that nothing typed is lost.
 *
 * @param disclosed absent while nothing has been chosen
 * @param urls one address a line, at most {@value #LONGEST_URLS} characters in all
 * @param explanation at most {@value DisclosureInput#LONGEST_EXPLANATION} characters
 * @param legalBasis at most {@value DisclosureInput#LONGEST_BASIS} characters
 * @param ticked positions, from 1, of the components that the clerk has found to be there
 */
public record DisclosureDraft(
    Optional<Boolean> disclosed,
    String urls,
    String explanation,
    Optional<WithheldFor> reason,
    String legalBasis,
    Set<Integer> ticked) {

  static final int LONGEST_URLS = 100_000;

  /**
   * @throws Refusal {@code INVALID_INPUT} when something is too long to be kept
   */
  public DisclosureDraft {
    urls = urls.lines().map(String::strip).filter(url -> !url.isEmpty()).collect(joining("\n"));
    explanation = String.join("\n", explanation.strip().lines().toList());
    reason = disclosed.orElse(false) ? Optional.empty() : reason;
    legalBasis = reason.filter(WithheldFor.LAW::equals).isPresent() ? legalBasis.strip() : "";
    ticked = Set.copyOf(ticked);
    var errors =
        Stream.of(
                tooLong("urls", urls, LONGEST_URLS),
                tooLong("explanation", explanation, DisclosureInput.LONGEST_EXPLANATION),
                tooLong("legalBasis", legalBasis, DisclosureInput.LONGEST_BASIS))
            .flatMap(Optional::stream)
            .toList();
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private static Optional<FieldError> tooLong(String field, String text, int longest) {
    return text.length() > longest
        ? Optional.of(FieldError.of(field, "TOO_LONG", "field.too-long", longest))
        : Optional.empty();
  }

  /**
   * The answer that it makes.
   *
   * @throws Refusal {@code INVALID_INPUT} while it makes none, with an error per field
   */
  public DisclosureInput input() {
    return new DisclosureInput(
        disclosed.orElseThrow(
            () ->
                Refusal.invalid(FieldError.of("disclosed", "REQUIRED", "field.disclosure-choose"))),
        urls.lines().toList(),
        Optional.of(explanation),
        reason,
        Optional.of(legalBasis),
        Optional.of(ticked));
  }

  /** Whether nothing has been typed or chosen. */
  boolean isEmpty() {
    return equals(new DisclosureDraft(Optional.empty(), "", "", Optional.empty(), "", Set.of()));
  }

  static DisclosureDraft of(boolean disclosed, List<String> urls, Optional<String> explanation) {
    return new DisclosureDraft(
        Optional.of(disclosed),
        String.join("\n", urls),
        explanation.orElse(""),
        Optional.empty(),
        "",
        Set.of());
  }
}
