package org.openita.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.approval.DossierState;
import org.openita.timeline.CycleState;

class MessagesTest {

  private static final Pattern KEY = Pattern.compile("\"((?:refusal|field)\\.[a-z-]+)\"");
  private static final String STATE = "refusal.state.";
  private static final String CYCLE_STATE = "refusal.cycle-state.";

  @Test
  void everything_is_said_in_both_languages() {
    assertThat(texts(Language.TH).keySet()).isEqualTo(texts(Language.EN).keySet());
  }

  @Test
  void every_text_that_is_said_exists_and_none_is_left_over() throws IOException {
    var said = new TreeSet<>(keysInSources());
    Stream.of(DossierState.values()).map(state -> STATE + state).forEach(said::add);
    Stream.of(CycleState.values()).map(state -> CYCLE_STATE + state).forEach(said::add);
    assertThat(texts(Language.TH).keySet()).containsExactlyInAnyOrderElementsOf(said);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void both_languages_say_the_same_arguments(String key) {
    var thai = new MessageFormat(text(Language.TH, key), Language.TH.locale());
    var english = new MessageFormat(text(Language.EN, key), Language.EN.locale());
    assertThat(thai.getFormatsByArgumentIndex()).hasSameSizeAs(english.getFormatsByArgumentIndex());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void nothing_is_swallowed_by_an_apostrophe(String key) {
    for (var language : Language.values()) {
      assertThat(text(language, key).replace("''", "")).doesNotContain("'");
      assertThat(Messages.format(language, key, "<0>", "<1>"))
          .isNotBlank()
          .doesNotContain("''")
          .doesNotContainPattern("[{}]");
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void thai_is_written_in_thai_and_english_without(String key) {
    assertThat(text(Language.TH, key)).containsPattern("[ก-๙]");
    assertThat(text(Language.EN, key)).doesNotContainPattern("[ก-๙]");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void numbers_are_grouped(Language language) {
    assertThat(Messages.format(language, "field.too-long", 10_000)).contains("10,000");
  }

  @Test
  void the_language_of_the_machine_does_not_matter() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Refusal.notFound().message(Language.EN)).startsWith("What you asked for");
      assertThat(Refusal.notFound().message(Language.TH)).startsWith("ไม่พบ");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void every_locale_but_english_is_answered_in_thai() {
    assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
    assertThat(Language.of(Locale.GERMAN)).isEqualTo(Language.TH);
    assertThat(Language.of(Locale.forLanguageTag("th-TH-u-ca-buddhist"))).isEqualTo(Language.TH);
    assertThat(Language.of(null)).isEqualTo(Language.TH);
  }

  static Set<String> keys() {
    return texts(Language.TH).stringPropertyNames();
  }

  private static String text(Language language, String key) {
    return texts(language).getProperty(key);
  }

  private static Properties texts(Language language) {
    var file =
        Path.of("src/main/resources/org/openita/common")
            .resolve("messages_" + language.locale() + ".properties");
    try {
      var texts = new Properties();
      texts.load(new StringReader(Files.readString(file)));
      return texts;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> keysInSources() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(MessagesTest::keysIn)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> keysIn(Path source) {
    try {
      return KEY.matcher(Files.readString(source)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
