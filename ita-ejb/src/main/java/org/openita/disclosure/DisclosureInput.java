package org.openita.disclosure;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/**
 * What an agency says of one item: has or has not, where, and why.
 *
 * @param urls addresses on the web, at most {@value #MOST_URLS} of {@value #LONGEST_URL}
 *     characters; at least one where disclosed
 * @param explanation at most {@value #LONGEST_EXPLANATION} characters; required where not disclosed
 */
public record DisclosureInput(boolean disclosed, List<String> urls, Optional<String> explanation) {

  static final int MOST_URLS = 20;
  static final int LONGEST_URL = 2000;
  static final int LONGEST_EXPLANATION = 10_000;

  /**
   * @throws Refusal {@code INVALID_INPUT} with an error per field
   */
  public DisclosureInput {
    urls = urls.stream().map(String::strip).filter(url -> !url.isEmpty()).distinct().toList();
    explanation = explanation.map(String::strip).filter(text -> !text.isEmpty());
    var errors = new ArrayList<FieldError>();
    if (disclosed && urls.isEmpty()) {
      errors.add(FieldError.of("urls", "REQUIRED", "field.disclosure-url-required"));
    }
    if (urls.size() > MOST_URLS) {
      errors.add(FieldError.of("urls", "TOO_MANY", "field.disclosure-urls-many", MOST_URLS));
    }
    urls.stream()
        .filter(url -> !isWebAddress(url))
        .findFirst()
        .ifPresent(url -> errors.add(malformed(url)));
    if (!disclosed && explanation.isEmpty()) {
      errors.add(FieldError.of("explanation", "REQUIRED", "field.disclosure-explanation"));
    }
    if (explanation.filter(text -> text.length() > LONGEST_EXPLANATION).isPresent()) {
      errors.add(FieldError.of("explanation", "TOO_LONG", "field.too-long", LONGEST_EXPLANATION));
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private static FieldError malformed(String url) {
    var shown = url.length() > 100 ? url.substring(0, 100) + "…" : url;
    return FieldError.of("urls", "MALFORMED", "field.disclosure-url", shown, LONGEST_URL);
  }

  /** An absolute http or https address with a host; Thai letters in host and path are welcome. */
  private static boolean isWebAddress(String url) {
    if (url.length() > LONGEST_URL || url.chars().anyMatch(Character::isWhitespace)) {
      return false;
    }
    try {
      var address = new URI(url);
      var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
      var authority = address.getRawAuthority();
      return (scheme.equals("http") || scheme.equals("https"))
          && authority != null
          && !authority.startsWith(":")
          && !authority.contains("@");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
