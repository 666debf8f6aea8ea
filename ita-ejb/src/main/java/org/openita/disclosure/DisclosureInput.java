package org.openita.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/**
 * What an agency says of one item: has or has not, where, and why.
 *
 * @param urls addresses on the web, at most {@value #MOST_URLS} of {@value #LONGEST_URL}
 *     characters; at least one where disclosed
 * @param explanation at most {@value #LONGEST_EXPLANATION} characters; required where not disclosed
 * @param reason what keeps the agency from disclosing; none where it discloses
 * @param legalBasis which law forbids it, at most {@value #LONGEST_BASIS} characters; required
 *     where a law does, and none elsewhere
 * @param ticked positions, from 1, of the components that the clerk has found to be there; absent
 *     to leave the clerk's checklist as it is
 */
public record DisclosureInput(
    boolean disclosed,
    List<String> urls,
    Optional<String> explanation,
    Optional<WithheldFor> reason,
    Optional<String> legalBasis,
    Optional<Set<Integer>> ticked) {

  static final int MOST_URLS = 20;
  static final int LONGEST_URL = 2000;
  static final int LONGEST_EXPLANATION = 10_000;
  static final int LONGEST_BASIS = 1000;

  /**
   * @throws Refusal {@code INVALID_INPUT} with an error per field
   */
  public DisclosureInput {
    urls = urls.stream().map(String::strip).filter(url -> !url.isEmpty()).distinct().toList();
    explanation = stripped(explanation);
    reason = disclosed ? Optional.empty() : reason;
    legalBasis =
        reason.filter(WithheldFor.LAW::equals).isPresent()
            ? stripped(legalBasis)
            : Optional.empty();
    ticked = ticked.map(Set::copyOf);
    var errors = new ArrayList<FieldError>();
    refuse(urls, disclosed, errors);
    if (!disclosed && explanation.isEmpty()) {
      errors.add(FieldError.of("explanation", "REQUIRED", "field.disclosure-explanation"));
    }
    if (reason.filter(WithheldFor.LAW::equals).isPresent() && legalBasis.isEmpty()) {
      errors.add(FieldError.of("legalBasis", "REQUIRED", "field.disclosure-legal-basis"));
    }
    refuseLong("explanation", explanation, LONGEST_EXPLANATION, errors);
    refuseLong("legalBasis", legalBasis, LONGEST_BASIS, errors);
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  /** An answer without a reason of its own and without a checklist. */
  public DisclosureInput(boolean disclosed, List<String> urls, Optional<String> explanation) {
    this(disclosed, urls, explanation, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * What is not on the main website of the agency wants an explanation (manual 2563, part 2 of
   * caution 5).
   *
   * @param website of the agency; absent while none is registered, then nothing can be compared
   * @throws Refusal {@code INVALID_INPUT}
   */
  void requireExplainedBeyond(Optional<String> website) {
    if (!disclosed || explanation.isPresent()) {
      return;
    }
    var main = website.flatMap(WebAddress::of);
    urls.stream()
        .filter(
            url -> main.isPresent() && !WebAddress.of(url).orElseThrow().isOn(main.orElseThrow()))
        .findFirst()
        .ifPresent(
            url -> {
              throw Refusal.invalid(
                  FieldError.of(
                      "explanation",
                      "REQUIRED",
                      "field.disclosure-elsewhere",
                      shortened(url),
                      main.orElseThrow().host()));
            });
  }

  private static void refuse(List<String> urls, boolean disclosed, List<FieldError> errors) {
    if (disclosed && urls.isEmpty()) {
      errors.add(FieldError.of("urls", "REQUIRED", "field.disclosure-url-required"));
    }
    if (urls.size() > MOST_URLS) {
      errors.add(FieldError.of("urls", "TOO_MANY", "field.disclosure-urls-many", MOST_URLS));
    }
    urls.stream()
        .filter(url -> url.length() > LONGEST_URL || WebAddress.of(url).isEmpty())
        .findFirst()
        .ifPresent(
            url ->
                errors.add(
                    FieldError.of(
                        "urls", "MALFORMED", "field.disclosure-url", shortened(url), LONGEST_URL)));
  }

  private static void refuseLong(
      String field, Optional<String> text, int longest, List<FieldError> errors) {
    if (text.filter(typed -> typed.length() > longest).isPresent()) {
      errors.add(FieldError.of(field, "TOO_LONG", "field.too-long", longest));
    }
  }

  private static Optional<String> stripped(Optional<String> text) {
    return text.map(String::strip).filter(typed -> !typed.isEmpty());
  }

  private static String shortened(String url) {
    return url.length() > 100 ? url.substring(0, 100) + "…" : url;
  }
}
