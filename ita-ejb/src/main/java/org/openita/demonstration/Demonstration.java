package org.openita.demonstration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openita.common.ThaiTime;
import org.openita.identity.ApiClients;
import org.openita.identity.Caller;
import org.openita.identity.DemonstrationAccounts;
import org.openita.identity.IssuedAccount;
import org.openita.identity.IssuedClient;
import org.openita.identity.Scope;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyRow;
import org.openita.registry.Assignments;
import org.openita.registry.Province;
import org.openita.registry.Register;
import org.openita.registry.SupervisingBody;
import org.openita.survey.ResponseLoad;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleLife;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;

/** Loads the demonstration. */
@Stateless
public class Demonstration {

  /** Cycle in which everything happens. */
  static final int YEAR = 2563;

  /**
   * The agency that has nothing submitted yet: the Office of the Public Sector Development
   * Commission.
   */
  static final String FRESH_AGENCY = "050008";

  /** Has done everything. */
  private static final String COMPLETE = "050001";

  /** Its disclosures wait for approval. */
  private static final String WAITING = "050002";

  /** Has submitted its stakeholders. */
  private static final String BEGUN = "050003";

  private static final List<String> WALKED = List.of(COMPLETE, WAITING, BEGUN);

  private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
  private static final Duration OPEN_FOR = Duration.ofDays(120);

  /** Of all registers that could be made up, the one that is always made up. */
  private static final long SEED = YEAR;

  @Inject private DemonstrationAccounts accounts;
  @Inject private ApiClients clients;
  @Inject private Agencies agencies;
  @Inject private Register register;
  @Inject private Assignments assignments;
  @Inject private Timelines timelines;
  @Inject private CycleLife life;
  @Inject private DemonstrationAgency agencyWalk;
  @Inject private ResponseLoad load;
  @Inject private Clock clock;

  /**
   * How many respondents of both surveys the whole nation has; as in 2567 where nothing is said.
   */
  @Inject
  @ConfigProperty(name = "ita.demo.responses", defaultValue = "1369235")
  private int responses;

  /** The credentials when it has been loaded just now; absent in a system that is not empty. */
  public Optional<Credentials> load(Extent extent) {
    if (!accounts.isPossible()) {
      return Optional.empty();
    }
    var bodies = agencies.supervisingBodies().stream().map(SupervisingBody::code).toList();
    var issued =
        accounts.create(bodies, operator -> enterAgencies(operator, extent), YEAR).stream()
            .sorted(Comparator.comparingInt(Demonstration::prominence))
            .toList();
    var callers = callers(issued);
    var operator = callers.get("operator");
    openCycle(operator);
    assignEveryGroup(operator);
    walkSomeAgencies(callers);
    if (extent == Extent.NATIONAL) {
      answerEverywhere();
    }
    int agencyCount = agencies.all(AgencyFilter.ALL).size();
    return Optional.of(new Credentials(issued, registerClients(operator), agencyCount));
  }

  private List<Agency> enterAgencies(Caller operator, Extent extent) {
    if (extent == Extent.NATIONAL) {
      var known = agencies.all(AgencyFilter.ALL).stream().map(AgencyRow::of).toList();
      var provinces =
          agencies.provinces().stream().collect(Collectors.toMap(Province::code, Province::name));
      register.apply(operator, NationalRegister.missing(SEED, known, provinces), YEAR);
    }
    return agencies.all(AgencyFilter.ALL);
  }

  /** Those who are not of an agency come first, then the people of the fresh agency. */
  private static int prominence(IssuedAccount account) {
    return account.agencyCode().map(code -> code.equals(FRESH_AGENCY) ? 1 : 2).orElse(0);
  }

  private Map<String, Caller> callers(List<IssuedAccount> issued) {
    var acting =
        Stream.concat(
                Stream.of("operator", "assessor"),
                WALKED.stream().flatMap(code -> Stream.of("a" + code, "t" + code)))
            .collect(Collectors.toSet());
    return accounts.prove(
        issued.stream().filter(account -> acting.contains(account.username())).toList());
  }

  private void openCycle(Caller operator) {
    var opens = LocalDate.now(clock).atStartOfDay(ThaiTime.ZONE).toInstant();
    for (var activity : EnumSet.allOf(Activity.class)) {
      timelines.setWindow(operator, YEAR, activity, new Period(opens, opens.plus(OPEN_FOR)), 0);
    }
    life.open(operator, YEAR);
  }

  private void assignEveryGroup(Caller operator) {
    agencies
        .groups()
        .forEach(group -> assignments.assignGroup(operator, YEAR, "assessor", group.number()));
  }

  private List<IssuedClient> registerClients(Caller operator) {
    var agency = agencies.find(FRESH_AGENCY);
    return List.of(
        clients.registerOperator(operator, "nacc", "สำนักงาน ป.ป.ช."),
        clients.registerSupervisor(
            operator,
            "supervisor-" + agency.supervisingBodyCode().toLowerCase(Locale.ROOT),
            agency.supervisingBody().name().th(),
            agency.supervisingBodyCode()),
        clients.register(
            operator,
            "agency-" + FRESH_AGENCY,
            agency.name().th(),
            agency,
            Set.of(Scope.READ, Scope.WRITE, Scope.APPROVE)));
  }

  private void walkSomeAgencies(Map<String, Caller> callers) {
    walk(callers, COMPLETE, walk -> walk.complete(callers.get("assessor")));
    walk(callers, WAITING, DemonstrationAgency.Walk::submitDisclosures);
    walk(callers, BEGUN, DemonstrationAgency.Walk::submitStakeholders);
  }

  private void answerEverywhere() {
    long begun = System.nanoTime();
    var answers =
        new NationalResponses(
            agencies.all(YEAR, AgencyFilter.ALL), timelines.frameworkOf(YEAR), responses, SEED);
    load.store(YEAR, LocalDate.now(clock), answers.sheaves(), answers.total(), SEED);
    LOG.info(
        "Demonstration: %d responses made up in %d ms"
            .formatted(answers.total(), Duration.ofNanos(System.nanoTime() - begun).toMillis()));
  }

  private void walk(
      Map<String, Caller> callers, String agencyCode, Consumer<DemonstrationAgency.Walk> steps) {
    steps.accept(
        agencyWalk.walk(agencyCode, callers.get("a" + agencyCode), callers.get("t" + agencyCode)));
  }
}
