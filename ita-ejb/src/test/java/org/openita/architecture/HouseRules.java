package org.openita.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The lines of the house, for whichever of its modules. */
public final class HouseRules {

  private static final String[] PROTOCOLS = {
    "jakarta.servlet..",
    "jakarta.faces..",
    "jakarta.ws.rs..",
    "jakarta.xml.ws..",
    "jakarta.jws..",
    "jakarta.xml.bind..",
    "jakarta.json..",
    "org.primefaces..",
    "org.omnifaces..",
    "com.sun.xml.."
  };

  private HouseRules() {}

  /** The domain may be called by any protocol because it knows none. */
  public static ArchRule knowsNoProtocol() {
    return noClasses().should().dependOnClassesThat().resideInAnyPackage(PROTOCOLS);
  }

  /** For every module but {@code ita-ejb}. */
  public static ArchRule touchesNoDatabase() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..", "org.mariadb..");
  }

  /** A room that needs another must not be needed by it. */
  public static ArchRule roomsHaveNoCycles() {
    return slices().matching("org.openita.(*)..").should().beFreeOfCycles();
  }

  /** Names say what something is, not that it is something. */
  public static ArchRule namesAreOfTheGlossary() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Info|Data)(\\$.*)?");
  }

  public static ArchRule nobodyPrintsToTheConsole() {
    return noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace");
  }

  /** Every rule asks the injected clock. */
  public static ArchRule nobodyAsksTheMachineForTheTime() {
    return noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis");
  }

  /** The container must construct them, and other rooms and modules call them. */
  public static ArchRule servicesArePublic() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.ejb.Stateless")
        .or()
        .areAnnotatedWith("jakarta.ejb.Singleton")
        .should()
        .bePublic();
  }
}
