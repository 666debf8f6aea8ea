package org.openita.authorisation;

import static org.openita.container.Scenario.YEAR;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openita.approval.Approvals;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.audit.AuditFilter;
import org.openita.audit.AuditLog;
import org.openita.audit.AuditVerification;
import org.openita.audit.RefusedPages;
import org.openita.audit.chain.AuditRecord;
import org.openita.common.Language;
import org.openita.container.Scenario;
import org.openita.disclosure.Calibration;
import org.openita.disclosure.DisclosureAppeals;
import org.openita.disclosure.DisclosureDecisions;
import org.openita.disclosure.DisclosureDraft;
import org.openita.disclosure.DisclosureRules;
import org.openita.disclosure.DisclosureScores;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.Finding;
import org.openita.disclosure.ItemReview;
import org.openita.disclosure.Verdict;
import org.openita.framework.InstrumentCode;
import org.openita.identity.AccountAdministration;
import org.openita.identity.AccountFilter;
import org.openita.identity.Accounts;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.ApiClients;
import org.openita.identity.Caller;
import org.openita.identity.Callers;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.OwnAccounts;
import org.openita.identity.Person;
import org.openita.identity.Role;
import org.openita.identity.Scope;
import org.openita.identity.SecondFactors;
import org.openita.identity.Sessions;
import org.openita.identity.Whom;
import org.openita.improvement.FollowUp;
import org.openita.improvement.FollowUpPeriod;
import org.openita.improvement.ImprovementPlans;
import org.openita.improvement.ImprovementReports;
import org.openita.improvement.MeasureInput;
import org.openita.improvement.OutlineInput;
import org.openita.improvement.ProgressInput;
import org.openita.invitation.Invitations;
import org.openita.issuing.AccountIssues;
import org.openita.issuing.Selection;
import org.openita.job.JobFiles;
import org.openita.job.JobKind;
import org.openita.job.Jobs;
import org.openita.job.SealingKey;
import org.openita.job.Works;
import org.openita.linkcheck.LinkChecks;
import org.openita.linkcheck.LinkRuns;
import org.openita.monitoring.AgencyStatuses;
import org.openita.monitoring.TimelinePreviews;
import org.openita.notice.NoticeMails;
import org.openita.notice.Notices;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyRow;
import org.openita.registry.Assignments;
import org.openita.registry.Contact;
import org.openita.registry.Groups;
import org.openita.registry.Logos;
import org.openita.registry.Register;
import org.openita.registry.Reorganisations;
import org.openita.registry.Supervision;
import org.openita.registry.file.ImportWriter;
import org.openita.registry.file.RegisterExports;
import org.openita.registry.file.RegisterImports;
import org.openita.result.Publications;
import org.openita.scoring.ScoringRuns;
import org.openita.sheet.SheetFormat;
import org.openita.stakeholder.FilledTemplate;
import org.openita.stakeholder.SampleEntry;
import org.openita.stakeholder.SampleExchange;
import org.openita.stakeholder.SampleFilter;
import org.openita.stakeholder.SampleImportWriter;
import org.openita.stakeholder.SampleImports;
import org.openita.stakeholder.SampleKind;
import org.openita.stakeholder.SampleLists;
import org.openita.stakeholder.SampleRetention;
import org.openita.stakeholder.Stakeholders;
import org.openita.survey.Channels;
import org.openita.survey.CollectionLinks;
import org.openita.survey.ExclusionCriterion;
import org.openita.survey.ResponseFlag;
import org.openita.survey.UnusualResponses;
import org.openita.survey.Way;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleLife;
import org.openita.timeline.OwnWindows;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;
import org.openita.timeline.Window;
import org.openita.timeline.WindowScope;

/**
 * Every business method that takes its caller, with arguments that are right but for who asks and
 * for which agency. Versions are those of an agency that has done nothing yet.
 */
@Dependent
public class BusinessMethods {

  private static final String REASON = "ทดสอบสิทธิ";
  private static final String ASSESSOR = "assessor";
  private static final Period SOME_TIME = new Period(Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
  private static final String ADDRESS = "https://ita.example.go.th/console/sign-in";

  /** A client that an operator has registered. */
  static final String CLIENT = "system-of-others";

  @Inject private Accounts accounts;
  @Inject private OfficeAccounts officeAccounts;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private AccountIssues issues;
  @Inject private OwnAccounts own;
  @Inject private SecondFactors factors;
  @Inject private Sessions sessions;
  @Inject private AccountAdministration administration;
  @Inject private ApiClients clients;
  @Inject private AgencyStatuses statuses;
  @Inject private Timelines timelines;
  @Inject private CycleLife cycleLife;
  @Inject private OwnWindows ownWindows;
  @Inject private Notices notices;
  @Inject private NoticeMails noticeMails;
  @Inject private TimelinePreviews previews;
  @Inject private Stakeholders stakeholders;
  @Inject private SampleExchange sampleExchange;
  @Inject private SampleLists sampleLists;
  @Inject private SampleImports sampleImports;
  @Inject private SampleImportWriter sampleWriter;
  @Inject private Works works;
  @Inject private SampleRetention retention;
  @Inject private Channels channels;
  @Inject private CollectionLinks links;
  @Inject private Invitations invitations;
  @Inject private UnusualResponses unusual;
  @Inject private Publications publications;
  @Inject private Register register;
  @Inject private Agencies agencies;
  @Inject private Groups groups;
  @Inject private Assignments assignments;
  @Inject private Reorganisations reorganisations;
  @Inject private Supervision supervision;
  @Inject private Logos logos;
  @Inject private RegisterImports imports;
  @Inject private RegisterExports exports;
  @Inject private ImportWriter importWriter;
  @Inject private ScoringRuns scoringRuns;
  @Inject private Disclosures disclosures;
  @Inject private DisclosureScores scores;
  @Inject private ImprovementPlans plans;
  @Inject private ImprovementReports reports;
  @Inject private DisclosureRules rules;
  @Inject private DisclosureDecisions decisions;
  @Inject private DisclosureAppeals appeals;
  @Inject private Calibration calibration;
  @Inject private Approvals approvals;
  @Inject private AuditLog log;
  @Inject private AuditVerification verification;
  @Inject private RefusedPages pages;
  @Inject private LinkChecks linkChecks;
  @Inject private LinkRuns linkRuns;
  @Inject private Jobs jobs;
  @Inject private JobFiles jobFiles;

  private final Map<String, BusinessMethod> methods = new TreeMap<>();

  /** A call of a method by somebody about an agency. */
  @FunctionalInterface
  interface BusinessMethod {
    void call(Caller caller, String agency) throws Exception;
  }

  /** By {@code Class.method}. */
  Map<String, BusinessMethod> all() {
    identity();
    ownAccounts();
    accountsOfOthers();
    issuing();
    registry();
    registerFiles();
    assessment();
    sampleLists();
    improvement();
    approval();
    audit();
    linkChecks();
    jobs();
    return methods;
  }

  private void identity() {
    put("Accounts.own", (c, a) -> accounts.own(c));
    put("Accounts.register", (c, a) -> accounts.register(c, "no", "a long enough one", person()));
    put("OfficeAccounts.ofRole", (c, a) -> officeAccounts.ofRole(c, Role.ASSESSOR));
    put("OfficeAccounts.find", (c, a) -> officeAccounts.find(c, ASSESSOR));
    put(
        "OfficeAccounts.issue",
        (c, a) -> officeAccounts.issue(c, "new", Role.ASSESSOR, Optional.empty(), Set.of()));
    put("OfficeAccounts.reissue", (c, a) -> officeAccounts.reissue(c, "supervisor-x"));
    put("OfficeAccounts.confine", (c, a) -> officeAccounts.confine(c, "supervisor-x", Set.of()));
    put(
        "ApiClients.register",
        (c, a) -> clients.register(c, "new", REASON, agencies.find(a), Set.of(Scope.READ)));
    put(
        "ApiClients.registerSupervisor",
        (c, a) -> clients.registerSupervisor(c, "new", REASON, "DLA"));
    put("ApiClients.registerOperator", (c, a) -> clients.registerOperator(c, "new", REASON));
    put("ApiClients.list", (c, a) -> clients.list(c));
    put("ApiClients.find", (c, a) -> clients.find(c, CLIENT));
    put("ApiClients.issueSecret", (c, a) -> clients.issueSecret(c, CLIENT));
    put("ApiClients.revoke", (c, a) -> clients.revoke(c, CLIENT, secret()));
    put("ApiClients.confine", (c, a) -> clients.confine(c, CLIENT, "", 0));
    put("ApiClients.disable", (c, a) -> clients.disable(c, CLIENT));
    put("ApiClients.enable", (c, a) -> clients.enable(c, CLIENT));
  }

  private void sampleLists() {
    put("Stakeholders.check", (c, a) -> stakeholders.check(c, YEAR, a, 100));
    var entry = new SampleEntry("ก", SampleKind.PERSON, "021234567", "", REASON);
    put("SampleExchange.get", (c, a) -> sampleExchange.get(c, YEAR, a));
    put(
        "SampleExchange.put",
        (c, a) -> sampleExchange.put(c, YEAR, a, 40, Optional.of(List.of(entry)), 0));
    put("SampleLists.page", (c, a) -> sampleLists.page(c, YEAR, a, SampleFilter.ALL, 0, 10));
    put("SampleLists.find", (c, a) -> sampleLists.find(c, YEAR, a, sampleOf(a)));
    put("SampleLists.count", (c, a) -> sampleLists.count(c, YEAR, a));
    put("SampleLists.add", (c, a) -> sampleLists.add(c, YEAR, a, entry));
    put("SampleLists.change", (c, a) -> sampleLists.change(c, YEAR, a, sampleOf(a), entry, 0));
    put("SampleLists.remove", (c, a) -> sampleLists.remove(c, YEAR, a, sampleOf(a)));
    put("SampleLists.removeAll", (c, a) -> sampleLists.removeAll(c, YEAR, a));
    put(
        "SampleImports.template",
        (c, a) -> sampleImports.template(c, YEAR, a, Language.TH, OutputStream.nullOutputStream()));
    put(
        "SampleImports.upload",
        (c, a) -> sampleImports.upload(c, YEAR, a, "f", Files.createTempFile("upload", null)));
    put(
        "SampleImportWriter.check",
        (c, a) -> sampleWriter.check(c, YEAR, a, FilledTemplate.nothing(), null));
    put("SampleImportWriter.take", (c, a) -> sampleWriter.take(c, YEAR, a, fileOf(a, ""), null));
    put("SampleImports.work", (c, a) -> sampleImports.work(c, YEAR, a));
    put("SampleImports.cancel", (c, a) -> sampleImports.cancel(c, YEAR, a));
    put("SampleImports.latest", (c, a) -> sampleImports.latest(c, YEAR, a));
    put(
        "SampleImports.takeGoodRows",
        (c, a) -> sampleImports.takeGoodRows(c, YEAR, a, fileOf(a, "")));
    put("SampleImports.discard", (c, a) -> sampleImports.discard(c, YEAR, a, fileOf(a, "")));
    put("SampleImports.undo", (c, a) -> sampleImports.undo(c, YEAR, a, fileOf(a, "ค")));
    put("SampleImports.refused", (c, a) -> sampleImports.refused(c, YEAR, a, fileOf(a, ""), 0, 10));
    put("SampleRetention.of", (c, a) -> retention.of(c, YEAR));
    put("SampleRetention.set", (c, a) -> retention.set(c, YEAR, 30, REASON, 0));
  }

  /** Somebody on the list of an agency. */
  private int sampleOf(String agency) {
    var entry = new SampleEntry("ข", SampleKind.PERSON, "021234567", "", REASON);
    return sampleLists.add(Callers.administrator(agency), YEAR, agency, entry);
  }

  /** A file of an agency that waits, or is on the list where the name in it is one. */
  private int fileOf(String agency, String name) {
    var administrator = Callers.administrator(agency);
    var template = new ByteArrayOutputStream();
    sampleImports.template(administrator, YEAR, agency, Language.TH, template);
    var file =
        new FilledTemplate(template.toByteArray()).row(name, "บุคคล", "021234567", "", REASON);
    works.ended(
        administrator, sampleImports.upload(administrator, YEAR, agency, "f.xlsx", file.file()));
    return sampleImports.latest(administrator, YEAR, agency).orElseThrow().id();
  }

  private int secret() {
    return clients.find(operator(), CLIENT).secrets().get(0).number();
  }

  private void issuing() {
    put(
        "AgencyAccounts.issue",
        (c, a) -> agencyAccounts.issue(c, List.of(agencies.find(a)), YEAR, Whom.ALL));
    put(
        "AgencyAccounts.reissue",
        (c, a) -> agencyAccounts.reissue(c, agencies.find(a), Role.AGENCY_ADMIN, YEAR, 0));
    put("AgencyAccounts.of", (c, a) -> agencyAccounts.of(c, agencies.find(a), YEAR));
    put(
        "AgencyAccounts.count",
        (c, a) -> agencyAccounts.count(c, List.of(agencies.find(a)), YEAR, Whom.ALL));
    var nobody = new Selection(AgencyFilter.ALL.withText("no such agency"), Whom.ALL);
    put("AccountIssues.count", (c, a) -> issues.count(c, YEAR, nobody));
    put("AccountIssues.start", (c, a) -> issues.start(c, YEAR, nobody, "", ADDRESS));
    put("AccountIssues.of", (c, a) -> issues.of(c, YEAR, a));
    put("AccountIssues.letter", (c, a) -> issues.letter(c, YEAR, a, Role.AGENCY_ADMIN, 0, ADDRESS));
  }

  private void ownAccounts() {
    put("OwnAccounts.changePassword", (c, a) -> own.changePassword(c, "no", "a long enough one"));
    put("OwnAccounts.describe", (c, a) -> own.describe(c, person()));
    put("SecondFactors.own", (c, a) -> factors.own(c));
    put("SecondFactors.propose", (c, a) -> factors.propose(c));
    put("SecondFactors.confirm", (c, a) -> factors.confirm(c, "no", "000000"));
    put("SecondFactors.renewRecoveryCodes", (c, a) -> factors.renewRecoveryCodes(c, "no"));
    put("SecondFactors.remove", (c, a) -> factors.remove(c, "no"));
    put("Sessions.own", (c, a) -> sessions.own(c));
    put("Sessions.end", (c, a) -> sessions.end(c, "none"));
    put("Sessions.signOut", (c, a) -> sessions.signOut(c));
    put("Sessions.endOthers", (c, a) -> sessions.endOthers(c));
  }

  private void linkChecks() {
    put("LinkChecks.of", (c, a) -> linkChecks.of(c, YEAR, a));
    put("LinkChecks.history", (c, a) -> linkChecks.history(c, YEAR, a, "o1", 0));
    put("LinkChecks.text", (c, a) -> linkChecks.text(c, YEAR, a, "o1", 0));
    put("LinkRuns.start", (c, a) -> linkRuns.start(c, YEAR, false));
    put("LinkRuns.cancel", (c, a) -> linkRuns.cancel(c, YEAR));
    put("LinkRuns.job", (c, a) -> linkRuns.job(c, YEAR));
    put("LinkRuns.latest", (c, a) -> linkRuns.latest(c, YEAR));
    put("LinkRuns.counts", (c, a) -> linkRuns.counts(c, YEAR));
    put("LinkRuns.recheck", (c, a) -> linkRuns.recheck(c, YEAR, a, Optional.empty()));
    put("LinkRuns.recheckOf", (c, a) -> linkRuns.recheckOf(c, YEAR, a));
  }

  private void accountsOfOthers() {
    put("SecondFactors.reset", (c, a) -> factors.reset(c, "supervisor-x", REASON));
    put("Sessions.endAll", (c, a) -> sessions.endAll(c, "supervisor-x"));
    put(
        "AccountAdministration.search",
        (c, a) -> administration.search(c, AccountFilter.ALL, 0, 10));
    put("AccountAdministration.find", (c, a) -> administration.find(c, "supervisor-x"));
    put(
        "AccountAdministration.disable",
        (c, a) -> administration.disable(c, "supervisor-x", REASON));
    put("AccountAdministration.enable", (c, a) -> administration.enable(c, "supervisor-x"));
  }

  private void registry() {
    put("Agencies.find", (c, a) -> agencies.find(c, YEAR, a));
    put("Agencies.all", (c, a) -> agencies.all(c, YEAR, AgencyFilter.ALL));
    put("Agencies.search", (c, a) -> agencies.search(c, YEAR, AgencyFilter.ALL, 0, 10));
    put("Register.add", (c, a) -> register.add(c, row("169999")));
    put("Register.change", (c, a) -> register.change(c, row(a), YEAR, 0));
    put("Register.changeContact", (c, a) -> register.changeContact(c, a, Contact.UNKNOWN, 0));
    put("Register.compare", (c, a) -> register.compare(c, List.of(row(a)), YEAR));
    put("Register.apply", (c, a) -> register.apply(c, List.of(row(a)), YEAR));
    put("Reorganisations.leave", (c, a) -> reorganisations.leave(c, a, YEAR, 0));
    put(
        "Reorganisations.merge",
        (c, a) -> reorganisations.merge(c, List.of(a), "050009", YEAR + 1));
    put(
        "Reorganisations.split",
        (c, a) -> reorganisations.split(c, a, List.of("050009", "050010"), YEAR + 1));
    put("Reorganisations.forget", (c, a) -> reorganisations.forget(c, succession(a)));
    put("Groups.plan", (c, a) -> groups.plan(c));
    put("Groups.preview", (c, a) -> groups.preview(c, groups.plan(operator()), YEAR));
    put("Groups.apply", (c, a) -> groups.apply(c, groups.plan(operator()), YEAR, ""));
    put("Supervision.rules", (c, a) -> supervision.rules(c));
    put(
        "Supervision.preview",
        (c, a) -> supervision.preview(c, supervision.rules(operator()), YEAR));
    put(
        "Supervision.apply",
        (c, a) -> supervision.apply(c, supervision.rules(operator()), YEAR, ""));
    put("Assignments.of", (c, a) -> assignments.of(c, YEAR, ASSESSOR));
    put("Assignments.exclusions", (c, a) -> assignments.exclusions(c, YEAR, ASSESSOR));
    put("Assignments.assignGroup", (c, a) -> assignments.assignGroup(c, YEAR, ASSESSOR, 1));
    put("Assignments.assignAgency", (c, a) -> assignments.assignAgency(c, YEAR, ASSESSOR, a));
    put(
        "Assignments.withdraw",
        (c, a) -> assignments.withdraw(c, assignments.of(operator(), YEAR, ASSESSOR).get(0).id()));
    put("Assignments.exclude", (c, a) -> assignments.exclude(c, YEAR, ASSESSOR, a, REASON));
    put(
        "Assignments.readmit",
        (c, a) ->
            assignments.readmit(c, assignments.exclusions(operator(), YEAR, ASSESSOR).get(0).id()));
    put("Logos.put", (c, a) -> logos.put(c, a, new byte[0]));
    put("Logos.remove", (c, a) -> logos.remove(c, a));
  }

  private Window ownWindow(Caller caller, String agency) {
    var scope = WindowScope.ofAgency(agencies.find(YEAR, agency));
    return ownWindows.set(caller, YEAR, Activity.ANSWER_OIT, scope, SOME_TIME, REASON, 0);
  }

  /** A split that an operator has just told. */
  private int succession(String agency) {
    reorganisations.split(operator(), agency, List.of(agency, "050010"), YEAR + 1);
    return agencies.successions(agency).get(0).id();
  }

  private void registerFiles() {
    put("RegisterImports.cancel", (c, a) -> imports.cancel(c, registerImport()));
    put("RegisterImports.check", (c, a) -> checkFile(c));
    put("RegisterImports.checkAgain", (c, a) -> imports.checkAgain(c, registerImport()));
    put("RegisterImports.confirm", (c, a) -> imports.confirm(c, registerImport()));
    put("RegisterImports.discard", (c, a) -> imports.discard(c, registerImport()));
    put("RegisterImports.latest", (c, a) -> imports.latest(c));
    put(
        "RegisterImports.rows",
        (c, a) -> imports.rows(c, registerImport(), Optional.empty(), 0, 10));
    put("RegisterImports.status", (c, a) -> imports.status(c, registerImport()));
    put("ImportWriter.write", (c, a) -> importWriter.write(c, registerImport(), null));
    put(
        "RegisterExports.template",
        (c, a) ->
            exports.template(c, SheetFormat.CSV, Language.TH, OutputStream.nullOutputStream()));
    put(
        "RegisterExports.write",
        (c, a) ->
            exports.write(
                c,
                Optional.of(YEAR),
                AgencyFilter.ALL,
                SheetFormat.CSV,
                Language.TH,
                OutputStream.nullOutputStream()));
  }

  /** Begins to check a file that is no table. */
  void checkFile(Caller caller) throws IOException {
    Path file = Files.createTempFile("register", null);
    imports.check(caller, "register.csv", file, Optional.empty(), YEAR);
  }

  private int registerImport() {
    return imports.latest(operator()).get(0).id();
  }

  private void assessment() {
    put("AgencyStatuses.of", (c, a) -> statuses.of(c, YEAR, a));
    put("AgencyStatuses.disclosed", (c, a) -> statuses.disclosed(c, YEAR, AgencyFilter.ALL, 0, 10));
    put("AgencyStatuses.progress", (c, a) -> statuses.progress(c, YEAR, AgencyFilter.ALL, 0, 10));
    put(
        "Timelines.setWindow",
        (c, a) -> timelines.setWindow(c, YEAR, Activity.REGISTER, SOME_TIME, 0));
    put("CycleLife.open", (c, a) -> cycleLife.open(c, YEAR));
    put("CycleLife.closeCollecting", (c, a) -> cycleLife.closeCollecting(c, YEAR));
    put("CycleLife.scored", (c, a) -> cycleLife.scored(c, YEAR));
    put("CycleLife.published", (c, a) -> cycleLife.published(c, YEAR));
    put("CycleLife.archive", (c, a) -> cycleLife.archive(c, YEAR));
    put("Timelines.begin", (c, a) -> timelines.begin(c, YEAR + 1, YEAR));
    put("OwnWindows.of", (c, a) -> ownWindows.of(c, YEAR, Activity.ANSWER_OIT, 0, 10));
    put("OwnWindows.groups", (c, a) -> ownWindows.groups(c, YEAR, Activity.ANSWER_OIT));
    put("OwnWindows.agencies", (c, a) -> ownWindows.agencies(c, YEAR, Activity.ANSWER_OIT));
    put("OwnWindows.set", (c, a) -> ownWindow(c, a));
    put(
        "OwnWindows.remove",
        (c, a) -> {
          var window = ownWindow(operator(), a);
          ownWindows.remove(c, window.id(), window.version());
        });
    put(
        "TimelinePreviews.preview",
        (c, a) -> previews.preview(c, YEAR, Activity.ANSWER_OIT, WindowScope.ofCycle(), SOME_TIME));
    put("Stakeholders.internal", (c, a) -> stakeholders.internal(c, YEAR, a));
    put("Stakeholders.putInternal", (c, a) -> stakeholders.putInternal(c, YEAR, a, 40, 0));
    put("Stakeholders.external", (c, a) -> stakeholders.external(c, YEAR, a));
    put("Stakeholders.putExternal", (c, a) -> stakeholders.putExternal(c, YEAR, a, 40, 0));
    put("Channels.ofAgency", (c, a) -> channels.ofAgency(c, YEAR, a));
    put("CollectionLinks.make", (c, a) -> links.make(c, YEAR, a, Way.ASSESSOR_FIELD, 1));
    put("UnusualResponses.report", (c, a) -> unusual.report(c, YEAR, a, InstrumentCode.EIT));
    put("UnusualResponses.exclusions", (c, a) -> unusual.exclusions(c, YEAR, a));
    put(
        "UnusualResponses.exclude",
        (c, a) ->
            unusual.exclude(
                c,
                YEAR,
                a,
                InstrumentCode.EIT,
                new ExclusionCriterion(
                    Way.OWN_CHANNEL, Set.of(ResponseFlag.FAST), Optional.empty(), false),
                REASON));
    put("UnusualResponses.lift", (c, a) -> unusual.lift(c, YEAR, a, 0));
    put("CollectionLinks.of", (c, a) -> links.of(c, YEAR, a));
    put("CollectionLinks.end", (c, a) -> links.end(c, YEAR, a, "none"));
    put("CollectionLinks.listApproved", (c, a) -> links.listApproved(c, YEAR, a));
    put("Invitations.status", (c, a) -> invitations.status(c, YEAR, a));
    put("Invitations.send", (c, a) -> invitations.send(c, YEAR, a));
    put("Invitations.withdraw", (c, a) -> invitations.withdraw(c, YEAR, a));
    put(
        "Channels.reissue",
        (c, a) -> {
          channels.ofAgency(Callers.operator(), YEAR, a);
          channels.reissue(c, YEAR, a, InstrumentCode.EIT, REASON);
        });
    put("Disclosures.ofAgency", (c, a) -> disclosures.ofAgency(c, YEAR, a));
    put("Disclosures.find", (c, a) -> disclosures.find(c, YEAR, a, "o1"));
    put("Disclosures.earlier", (c, a) -> disclosures.earlier(c, YEAR, a));
    put("Disclosures.takeOver", (c, a) -> disclosures.takeOver(c, YEAR, a));
    put(
        "Disclosures.keep",
        (c, a) ->
            disclosures.keep(
                c,
                YEAR,
                a,
                "o1",
                new DisclosureDraft(Optional.of(true), "", "", Optional.empty(), "", Set.of()),
                0));
    put(
        "Disclosures.put",
        (c, a) -> disclosures.put(c, YEAR, a, "o1", Scenario.disclosed("o1"), 0));
    put(
        "Disclosures.review",
        (c, a) ->
            disclosures.review(
                c, YEAR, a, "o1", new ItemReview(Verdict.PASS, Optional.empty()), 0));
    put(
        "DisclosureScores.score",
        (c, a) ->
            scores.score(c, YEAR, a, "o1", new Finding(true, Set.of(1, 2)), Optional.empty(), 0));
    put("DisclosureScores.sheet", (c, a) -> scores.sheet(c, YEAR, a));
    put("DisclosureScores.find", (c, a) -> scores.find(c, YEAR, a, "o1"));
    put(
        "DisclosureRules.set",
        (c, a) -> rules.set(c, YEAR, false, Optional.empty(), rules.of(YEAR).version()));
    put("DisclosureDecisions.open", (c, a) -> decisions.open(c, YEAR, 0, 10));
    put("DisclosureDecisions.decide", (c, a) -> decisions.decide(c, YEAR, a, "o1", 1, "เหตุผล"));
    put("DisclosureAppeals.ofAgency", (c, a) -> appeals.ofAgency(c, YEAR, a));
    put("DisclosureAppeals.file", (c, a) -> appeals.file(c, YEAR, a, "o1", "เหตุผล"));
    put("Calibration.byAssessor", (c, a) -> calibration.byAssessor(c, YEAR));
    put("Calibration.byItem", (c, a) -> calibration.byItem(c, YEAR, Optional.empty()));
    put("ScoringRuns.run", (c, a) -> scoringRuns.run(c, YEAR));
    put("ScoringRuns.ofCycle", (c, a) -> scoringRuns.ofCycle(c, YEAR));
    put("Notices.of", (c, a) -> notices.of(c, 0, 10));
    put("Notices.unread", (c, a) -> notices.unread(c));
    put("Notices.read", (c, a) -> notices.read(c, 0));
    put("Notices.readAll", (c, a) -> notices.readAll(c));
    put("NoticeMails.counts", (c, a) -> noticeMails.counts(c));
    put("NoticeMails.troubled", (c, a) -> noticeMails.troubled(c, 0, 10));
    put("NoticeMails.sendAgain", (c, a) -> noticeMails.sendAgain(c, 0));
    put("Publications.publish", (c, a) -> publications.publish(c, run()));
  }

  private void improvement() {
    var outline = new OutlineInput(REASON, FollowUp.HALF_YEARLY);
    var day = LocalDate.EPOCH;
    var measure = new MeasureInput(Optional.empty(), REASON, REASON, day, day, REASON);
    var progress = new ProgressInput(REASON, REASON, REASON);
    put("ImprovementPlans.of", (c, a) -> plans.of(c, YEAR, a));
    put("ImprovementPlans.putOutline", (c, a) -> plans.putOutline(c, YEAR, a, outline, 0));
    put("ImprovementPlans.addMeasure", (c, a) -> plans.addMeasure(c, YEAR, a, measure));
    put("ImprovementPlans.putMeasure", (c, a) -> plans.putMeasure(c, YEAR, a, 1, measure, 0));
    put("ImprovementPlans.removeMeasure", (c, a) -> plans.removeMeasure(c, YEAR, a, 1, 0));
    put("ImprovementReports.of", (c, a) -> reports.of(c, YEAR, a));
    put(
        "ImprovementReports.put",
        (c, a) -> reports.put(c, YEAR, a, 1, FollowUpPeriod.MONTHS_6, progress, 0));
  }

  private void approval() {
    put("Approvals.status", (c, a) -> approvals.status(c, headcount(a)));
    put("Approvals.history", (c, a) -> approvals.history(c, headcount(a)));
    put("Approvals.submit", (c, a) -> approvals.submit(c, headcount(a), 0));
    put(
        "Approvals.returnForCorrection",
        (c, a) -> approvals.returnForCorrection(c, headcount(a), REASON, 0));
    put("Approvals.reopen", (c, a) -> approvals.reopen(c, headcount(a), REASON, 0));
    put("Approvals.proof", (c, a) -> approvals.proof(c, headcount(a)));
    put("Approvals.approve", (c, a) -> approvals.approve(c, headcount(a), 0));
    put(
        "Approvals.open",
        (c, a) ->
            approvals.open(
                c, agencies.find(YEAR, a), headcount(a), DossierAction.FILL_IN, Optional.of(0L)));
  }

  private void audit() {
    put("RefusedPages.notForRole", (c, a) -> pages.notForRole(c, "TIMELINE"));
    put("RefusedPages.fromAnotherSite", (c, a) -> pages.fromAnotherSite(c, "TIMELINE"));
    put("AuditLog.search", (c, a) -> log.search(c, AuditFilter.ALL, Optional.empty(), 10));
    put("AuditLog.find", (c, a) -> log.find(c, record(a).day(), record(a).number()));
    put("AuditLog.export", (c, a) -> log.export(c, AuditFilter.ALL, new StringBuilder()));
    put(
        "AuditVerification.verify",
        (c, a) -> verification.verify(c, LocalDate.EPOCH, LocalDate.EPOCH));
  }

  /** The latest record about an agency; refusals leave one, too. */
  private AuditRecord record(String agency) {
    var filter = AuditFilter.ALL.withAgency(agency);
    return log.search(operator(), filter, Optional.empty(), 1).records().get(0);
  }

  /** Whoever may start one is asked by the room whose work it is. */
  private void jobs() {
    put("Jobs.start", (c, a) -> jobs.start(c, JobKind.IMPORT_AGENCIES, 1, progress -> {}));
    put("Jobs.find", (c, a) -> jobs.find(c, job()));
    put("Jobs.latest", (c, a) -> jobs.latest(c, JobKind.ISSUE_ACCOUNTS));
    put("Jobs.cancel", (c, a) -> jobs.cancel(c, job()));
    put("JobFiles.find", (c, a) -> jobFiles.find(c, job()));
    put(
        "JobFiles.take",
        (c, a) -> jobFiles.take(c, job(), SealingKey.generate(), ByteArrayOutputStream::new));
  }

  /** One that an operator has started. */
  private int job() {
    return jobs.latest(operator(), JobKind.ISSUE_ACCOUNTS).get(0).id();
  }

  private void put(String name, BusinessMethod method) {
    methods.put(name, method);
  }

  private int run() {
    return scoringRuns.ofCycle(operator(), YEAR).get(0).id();
  }

  private static Caller operator() {
    return Callers.operator();
  }

  private static DossierKey headcount(String agency) {
    return new DossierKey(YEAR, agency, DossierKind.INTERNAL_STAKEHOLDERS);
  }

  private static Person person() {
    return new Person("ผู้ทดสอบ", "เจ้าหน้าที่", "0 2000 0000", "test@example.go.th");
  }

  private static AgencyRow row(String code) {
    return new AgencyRow(
        code,
        "องค์การบริหารส่วนตำบลทดสอบ",
        "",
        "SAO",
        "",
        "",
        "50",
        Optional.empty(),
        "",
        "",
        Contact.UNKNOWN,
        YEAR,
        Optional.empty());
  }
}
