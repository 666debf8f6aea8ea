package org.openita.web.console;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.disclosure.Disclosure;
import org.openita.web.console.Conflict.Difference;

/**
 * The answer to a disclosure item as a form has it.
 *
 * @param disclosed nothing before the reader has chosen
 * @param urls one address a line
 */
record DisclosureForm(Boolean disclosed, String urls, String explanation) implements Serializable {

  private static final long serialVersionUID = 1L;

  DisclosureForm {
    urls = lines(urls);
    explanation = lines(explanation);
  }

  static DisclosureForm of(Disclosure kept) {
    return new DisclosureForm(
        kept.answered() ? kept.disclosed() : null,
        String.join("\n", kept.urls()),
        kept.explanation().orElse(""));
  }

  /** What somebody else has changed, beside what this form says. */
  List<Difference> differences(DisclosureForm before, DisclosureForm now, Ui ui) {
    return Stream.of(
            new TypedField(before.choice(ui), choice(ui))
                .against(ui.say("disclosure.question"), now.choice(ui)),
            new TypedField(before.urls, urls).against(ui.say("disclosure.urls"), now.urls),
            new TypedField(before.explanation, explanation)
                .against(ui.say("disclosure.explanation"), now.explanation))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What this form changes, on top of what somebody else has changed. */
  DisclosureForm merged(DisclosureForm before, DisclosureForm now) {
    boolean untouched = disclosed == null || disclosed.equals(before.disclosed);
    return new DisclosureForm(
        untouched ? now.disclosed : disclosed,
        new TypedField(before.urls, urls).merged(now.urls),
        new TypedField(before.explanation, explanation).merged(now.explanation));
  }

  private String choice(Ui ui) {
    if (disclosed == null) {
      return "";
    }
    return ui.say(disclosed ? "disclosure.yes" : "disclosure.no");
  }

  /** Browsers end lines by two characters. */
  private static String lines(String text) {
    return text == null ? "" : String.join("\n", text.lines().toList());
  }
}
