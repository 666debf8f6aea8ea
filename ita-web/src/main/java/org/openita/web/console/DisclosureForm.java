package org.openita.web.console;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.DisclosureDraft;
import org.openita.disclosure.WithheldFor;
import org.openita.web.console.Conflict.Difference;

/**
 * The answer to a disclosure item as a form has it.
 *
 * @param disclosed nothing before the reader has chosen
 * @param urls one address a line
 * @param reason nothing where no law and no force majeure forbids it
 * @param ticked positions of the components that the reader has ticked
 */
record DisclosureForm(
    Boolean disclosed,
    String urls,
    String explanation,
    WithheldFor reason,
    String legalBasis,
    Set<Integer> ticked)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  DisclosureForm {
    urls = lines(urls);
    explanation = lines(explanation);
    legalBasis = legalBasis == null ? "" : legalBasis;
    ticked = new TreeSet<>(ticked);
  }

  static DisclosureForm of(Disclosure kept) {
    return kept.draft()
        .map(DisclosureForm::of)
        .orElseGet(
            () ->
                new DisclosureForm(
                    kept.answered() ? kept.disclosed() : null,
                    String.join("\n", kept.urls()),
                    kept.explanation().orElse(""),
                    kept.reason().orElse(null),
                    kept.legalBasis().orElse(""),
                    kept.ticked()));
  }

  private static DisclosureForm of(DisclosureDraft draft) {
    return new DisclosureForm(
        draft.disclosed().orElse(null),
        draft.urls(),
        draft.explanation(),
        draft.reason().orElse(null),
        draft.legalBasis(),
        draft.ticked());
  }

  DisclosureDraft draft() {
    return new DisclosureDraft(
        Optional.ofNullable(disclosed),
        urls,
        explanation,
        Optional.ofNullable(reason),
        legalBasis,
        ticked);
  }

  /** What somebody else has changed, beside what this form says. */
  List<Difference> differences(DisclosureForm before, DisclosureForm now, Ui ui) {
    return Stream.of(
            new TypedField(before.choice(ui), choice(ui))
                .against(ui.say("disclosure.question"), now.choice(ui)),
            new TypedField(before.urls, urls).against(ui.say("disclosure.urls"), now.urls),
            new TypedField(before.explanation, explanation)
                .against(ui.say("disclosure.explanation"), now.explanation),
            new TypedField(before.why(ui), why(ui))
                .against(ui.say("disclosure.reason"), now.why(ui)),
            new TypedField(before.legalBasis, legalBasis)
                .against(ui.say("disclosure.legal-basis"), now.legalBasis),
            new TypedField(before.ticks(), before.ticks())
                .against(ui.say("disclosure.components"), now.ticks()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What this form changes, on top of what somebody else has changed. */
  DisclosureForm merged(DisclosureForm before, DisclosureForm now) {
    boolean untouched = disclosed == null || disclosed.equals(before.disclosed);
    return new DisclosureForm(
        untouched ? now.disclosed : disclosed,
        new TypedField(before.urls, urls).merged(now.urls),
        new TypedField(before.explanation, explanation).merged(now.explanation),
        reason == before.reason ? now.reason : reason,
        new TypedField(before.legalBasis, legalBasis).merged(now.legalBasis),
        mergedTicks(before.ticked, now.ticked));
  }

  /** Ticks never contradict each other: what either has ticked or taken away holds. */
  private Set<Integer> mergedTicks(Set<Integer> before, Set<Integer> now) {
    var both = new HashSet<>(now);
    ticked.stream().filter(at -> !before.contains(at)).forEach(both::add);
    before.stream().filter(at -> !ticked.contains(at)).forEach(both::remove);
    return both;
  }

  private String choice(Ui ui) {
    if (disclosed == null) {
      return "";
    }
    return ui.say(disclosed ? "disclosure.yes" : "disclosure.no");
  }

  private String why(Ui ui) {
    return reason == null ? "" : ui.say("disclosure.reason." + reason);
  }

  private String ticks() {
    return ticked.stream().map(String::valueOf).collect(joining(", "));
  }

  /** Browsers end lines by two characters. */
  private static String lines(String text) {
    return text == null ? "" : String.join("\n", text.lines().toList());
  }
}
