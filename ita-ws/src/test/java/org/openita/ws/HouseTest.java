package org.openita.ws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.openita.architecture.HouseRules;

@AnalyzeClasses(
    packages = "org.openita.ws",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class HouseTest {

  @ArchTest static final ArchRule touches_no_database = HouseRules.touchesNoDatabase();
  @ArchTest static final ArchRule names_are_of_the_glossary = HouseRules.namesAreOfTheGlossary();

  @ArchTest
  static final ArchRule nobody_prints_to_the_console = HouseRules.nobodyPrintsToTheConsole();

  @ArchTest
  static final ArchRule stands_beside_the_other_web_application =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.openita.web..", "jakarta.faces..", "org.primefaces..");
}
