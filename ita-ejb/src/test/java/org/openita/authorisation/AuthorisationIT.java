package org.openita.authorisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.container.Scenario.YEAR;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.container.Scenario;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.ApiClients;
import org.openita.identity.Caller;
import org.openita.identity.Callers;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Role;
import org.openita.identity.Scope;
import org.openita.identity.Whom;
import org.openita.job.JobKind;
import org.openita.job.Jobs;
import org.openita.registry.Agencies;
import org.openita.registry.Assignments;
import org.openita.scoring.ScoringRuns;

/**
 * Who may do what: every business method asked by every role, for an agency of theirs and for
 * another one, against the table in {@code authorisation.md}.
 */
@ArquillianTest
class AuthorisationIT {

  private static final String OWN = "050008";
  private static final String IN_THE_AREA = "110003";
  private static final String OTHER = "160002";
  private static final String TABLE = "authorisation.md";

  @Inject private BusinessMethods methods;
  @Inject private Scenario scenario;
  @Inject private Agencies agencies;
  @Inject private Assignments assignments;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private ApiClients clients;
  @Inject private OfficeAccounts officeAccounts;
  @Inject private ScoringRuns runs;
  @Inject private Jobs jobs;
  @Inject private UserTransaction transaction;

  @Test
  void the_table_names_every_business_method_that_takes_its_caller() {
    assertThat(methods.all().keySet()).isEqualTo(takingTheirCaller());
  }

  @Test
  void everybody_may_do_what_the_table_says_and_nothing_else() throws Exception {
    scenario.openAll();
    scenario.assignEveryGroup();
    var operator = Callers.operator();
    for (var name : List.of("supervisor", "area", "supervisor-x")) {
      officeAccounts.issue(operator, name, Role.SUPERVISOR, Optional.of("PACC"), Set.of());
    }
    officeAccounts.issue(operator, "operator", Role.OPERATOR, Optional.empty(), Set.of());
    agencyAccounts.issue(operator, List.of(agencies.find(OWN)), YEAR, Whom.ALL);
    clients.registerOperator(operator, BusinessMethods.CLIENT, "ระบบของหน่วยงานอื่น");
    assignments.exclude(operator, YEAR, "assessor", OTHER, "ญาติทำงานในหน่วยงาน");
    runs.run(operator, YEAR);
    jobs.start(operator, JobKind.ISSUE_ACCOUNTS, 1, progress -> {});
    methods.checkFile(operator);
    assertThat(table()).isEqualTo(kept());
  }

  /** The agency that is the caller's own; that of an area lies in it. */
  private static String own(String caller) {
    return caller.equals("area") ? IN_THE_AREA : OWN;
  }

  private Map<String, Caller> callers() {
    var area = agencies.find(IN_THE_AREA).province().orElseThrow().code();
    var callers = new LinkedHashMap<String, Caller>();
    callers.put("operator", Callers.operator());
    callers.put("supervisor", Callers.supervisor("PACC"));
    callers.put("area", Callers.supervisor("PACC", area));
    callers.put("assessor", Callers.assessor());
    callers.put("administrator", Callers.administrator(OWN));
    callers.put("executive", Callers.executive(OWN));
    callers.put("client", Callers.client("c", OWN, Scope.values()));
    callers.put("client of the body", Callers.supervisingClient("s", "PACC"));
    callers.put("client of the NACC", Callers.nationalClient("n"));
    return callers;
  }

  private String table() throws Exception {
    var lines = new ArrayList<String>();
    lines.add("| method | " + String.join(" | ", callers().keySet()) + " |");
    lines.add("|---|" + "---|".repeat(callers().size()));
    for (var method : methods.all().entrySet()) {
      var cells = new ArrayList<String>();
      cells.add(method.getKey());
      for (var caller : callers().entrySet()) {
        var own = outcome(method.getValue(), caller.getValue(), own(caller.getKey()));
        var other = outcome(method.getValue(), caller.getValue(), OTHER);
        cells.add(own.equals(other) ? own : own + " / " + other);
      }
      lines.add("| " + String.join(" | ", cells) + " |");
    }
    return String.join("\n", lines);
  }

  /** A refusal for any other reason than who asks means that the caller may. */
  private String outcome(BusinessMethods.BusinessMethod method, Caller caller, String agency)
      throws Exception {
    transaction.begin();
    try {
      method.call(caller, agency);
      return "yes";
    } catch (Refusal refusal) {
      return refusal.code() == RefusalCode.FORBIDDEN
          ? "no"
          : refusal.code() == RefusalCode.NOT_FOUND ? "unseen" : "yes";
    } finally {
      transaction.rollback();
    }
  }

  private static String kept() throws IOException {
    try (var in = AuthorisationIT.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> line.startsWith("|"))
          .collect(Collectors.joining("\n"));
    }
  }

  private static Set<String> takingTheirCaller() {
    BeanManager beans = CDI.current().getBeanManager();
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.getName().startsWith("org.openita."))
        .filter(
            type ->
                type.isAnnotationPresent(Stateless.class)
                    || type.isAnnotationPresent(Singleton.class))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(AuthorisationIT::takesItsCaller)
        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean takesItsCaller(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && List.of(method.getParameterTypes()).indexOf(Caller.class) == 0;
  }
}
