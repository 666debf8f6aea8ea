package org.openita.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierState;
import org.openita.identity.Role;
import org.openita.linkcheck.HintKind;
import org.openita.linkcheck.LinkOutcome;
import org.openita.linkcheck.LinkState;
import org.openita.scoring.MissingStep;
import org.openita.timeline.Activity;

class TextsTest {

  private static final Pattern THAI_LETTER = Pattern.compile("\\p{IsThai}");
  private static final Pattern KEY_IN_PAGE = Pattern.compile("(?:t\\[|ui\\.say\\()'([^']+[^.'])'");

  private static final Pattern KEY_IN_BUNDLE =
      Pattern.compile("^([^#!\\s=:]+)\\s*=", Pattern.MULTILINE);

  private final ResourceBundle thai = bundle("th");
  private final ResourceBundle english = bundle("en");

  @Test
  void both_languages_have_the_same_texts() {
    assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(thai.keySet()));
  }

  @Test
  void thai_texts_are_thai() {
    assertThat(thai.keySet())
        .filteredOn(key -> !key.equals("language.other") && !key.equals("timeline.example"))
        .allSatisfy(key -> assertThat(thai.getString(key)).containsPattern(THAI_LETTER));
  }

  @Test
  void english_texts_are_without_thai() {
    assertThat(english.keySet())
        .filteredOn(key -> !key.equals("language.other"))
        .allSatisfy(key -> assertThat(english.getString(key)).doesNotContainPattern(THAI_LETTER));
  }

  @Test
  void both_languages_fill_in_the_same_places() {
    assertThat(thai.keySet())
        .allSatisfy(
            key ->
                assertThat(places(english.getString(key)))
                    .as(key)
                    .isEqualTo(places(thai.getString(key))));
  }

  @Test
  void every_name_that_a_page_shows_has_a_text() {
    assertThat(Place.values()).allSatisfy(place -> has("place." + place));
    assertThat(Activity.values()).allSatisfy(activity -> has("activity." + activity));
    assertThat(MissingStep.values()).allSatisfy(step -> has("missing." + step));
    assertThat(DossierState.values()).allSatisfy(state -> has("state." + state));
    assertThat(DossierAction.values()).allSatisfy(action -> has("action." + action));
    assertThat(Role.values()).allSatisfy(role -> has("role." + role));
    assertThat(LinkState.values()).allSatisfy(state -> has("links.state." + state));
    assertThat(LinkOutcome.values()).allSatisfy(outcome -> has("links.outcome." + outcome));
    assertThat(HintKind.values()).allSatisfy(hint -> has("links.hint." + hint));
  }

  @Test
  void every_text_that_a_page_asks_for_exists() throws IOException {
    try (var files = Files.walk(Path.of("src/main/webapp"))) {
      var pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
      assertThat(pages).isNotEmpty().allSatisfy(this::hasAllTexts);
    }
  }

  @Test
  void no_text_is_there_twice() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources"))) {
      var bundles = files.filter(file -> file.toString().endsWith(".properties")).toList();
      assertThat(bundles).isNotEmpty().allSatisfy(TextsTest::namesEachKeyOnce);
    }
  }

  private static void namesEachKeyOnce(Path bundle) {
    var keys = KEY_IN_BUNDLE.matcher(read(bundle)).results().map(found -> found.group(1)).toList();
    assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
  }

  private void hasAllTexts(Path page) {
    var keys = KEY_IN_PAGE.matcher(read(page)).results().map(found -> found.group(1)).toList();
    assertThat(keys).allSatisfy(this::has);
  }

  private void has(String key) {
    assertThat(thai.containsKey(key)).as(key).isTrue();
  }

  private static long places(String text) {
    return Arrays.stream(new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex()).count();
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.openita.web.console.console",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
