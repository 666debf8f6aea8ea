package org.openita.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;

@AnalyzeClasses(
    packages = "org.openita",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class DomainTest {

  @ArchTest static final ArchRule knows_no_protocol = HouseRules.knowsNoProtocol();
  @ArchTest static final ArchRule rooms_have_no_cycles = HouseRules.roomsHaveNoCycles();
  @ArchTest static final ArchRule names_are_of_the_glossary = HouseRules.namesAreOfTheGlossary();
  @ArchTest static final ArchRule services_are_public = HouseRules.servicesArePublic();

  @ArchTest
  static final ArchRule nobody_prints_to_the_console = HouseRules.nobodyPrintsToTheConsole();

  @ArchTest
  static final ArchRule nobody_asks_the_machine_for_the_time =
      HouseRules.nobodyAsksTheMachineForTheTime();

  @ArchTest
  static final ArchRule the_common_room_depends_on_no_other =
      classes()
          .that()
          .resideInAPackage("org.openita.common")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.openita.common..",
              "java..",
              "javax..",
              "jakarta..",
              "org.eclipse.microprofile.config..");

  @ArchTest
  static final ArchRule the_launcher_can_verify_the_audit_log_without_a_container =
      classes()
          .that()
          .resideInAPackage("org.openita.audit.chain")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.openita.audit.chain", "java..", "javax.crypto..");

  @ArchTest
  static final ArchRule the_launcher_can_rotate_the_master_key_without_a_container =
      classes()
          .that()
          .resideInAPackage("org.openita.common.keys")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.openita.common.keys", "java..", "javax.crypto..");

  @ArchTest
  static void every_room_says_at_its_door_what_it_is_for(JavaClasses domain) {
    assertThat(domain.stream().map(JavaClass::getPackageName).distinct())
        .isNotEmpty()
        .allSatisfy(
            room ->
                assertThat(Path.of("src/main/java", room.replace('.', '/'), "package-info.java"))
                    .exists());
  }
}
