package org.openita.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.common.AuditNote;
import org.openita.common.CountedInAudit;
import org.openita.common.RefusalCode;
import org.openita.common.Unaudited;
import org.openita.identity.Caller;

/** Whatever the audit log can hold is said in both languages. */
class AuditTextsTest {

  private static final JavaClasses DOMAIN = new ClassFileImporter().importPackages("org.openita");

  private final ResourceBundle thai = bundle("th");
  private final ResourceBundle english = bundle("en");

  @Test
  void both_languages_have_the_same_texts() {
    assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(thai.keySet()));
    assertThat(thai.keySet())
        .allSatisfy(key -> assertThat(thai.getString(key)).containsPattern("\\p{IsThai}"));
    assertThat(english.keySet())
        .allSatisfy(key -> assertThat(english.getString(key)).doesNotContainPattern("\\p{IsThai}"));
  }

  @Test
  void every_command_has_a_text() {
    assertThat(commands().map(AuditTextsTest::name)).isNotEmpty().allSatisfy(this::has);
  }

  @Test
  void every_kind_of_thing_has_a_text() {
    assertThat(entities().map(type -> "entity." + type.getSimpleName()))
        .isNotEmpty()
        .allSatisfy(this::has);
  }

  @Test
  void every_attribute_that_is_told_has_a_text() {
    assertThat(
            Stream.concat(entities(), embedded())
                .filter(type -> !type.isAnnotatedWith(CountedInAudit.class))
                .flatMap(type -> type.getAllFields().stream())
                .filter(AuditTextsTest::isTold)
                .map(field -> "attribute." + field.getName()))
        .isNotEmpty()
        .allSatisfy(this::has);
  }

  @Test
  void every_outcome_and_reason_has_a_text() {
    assertThat(AuditNote.Outcome.values()).allSatisfy(outcome -> has("outcome." + outcome));
    assertThat(RefusalCode.values()).allSatisfy(code -> has("reason." + code));
  }

  private static Stream<JavaMethod> commands() {
    return DOMAIN.stream()
        .filter(
            type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
        .filter(type -> !type.isAnnotatedWith(Unaudited.class))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(AuditTextsTest::takesCaller);
  }

  private static boolean takesCaller(JavaMethod method) {
    var parameters = method.getRawParameterTypes();
    return !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Caller.class);
  }

  private static String name(JavaMethod command) {
    return "action." + command.getOwner().getSimpleName() + "." + command.getName();
  }

  private static Stream<JavaClass> entities() {
    return DOMAIN.stream()
        .filter(type -> type.isAnnotatedWith(Entity.class))
        .filter(type -> !type.isAnnotatedWith(Unaudited.class))
        .filter(Predicate.not(AuditTextsTest::isGivenByMigrations));
  }

  private static Stream<JavaClass> embedded() {
    return DOMAIN.stream().filter(type -> type.isAnnotatedWith(Embeddable.class));
  }

  /** Reference data and the framework of a year, which no command changes. */
  private static boolean isGivenByMigrations(JavaClass type) {
    return type.isAnnotatedWith("org.eclipse.persistence.annotations.ReadOnly")
        || type.isAnnotatedWith("jakarta.persistence.Cacheable");
  }

  private static boolean isTold(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getModifiers().contains(JavaModifier.TRANSIENT)
        && !field.isAnnotatedWith(Transient.class)
        && !field.isAnnotatedWith(Embedded.class)
        && !field.isAnnotatedWith(Version.class)
        && !field.isAnnotatedWith(GeneratedValue.class)
        && !field.getName().startsWith("_");
  }

  private void has(String key) {
    assertThat(thai.containsKey(key)).as(key).isTrue();
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        AuditWords.BUNDLE,
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
