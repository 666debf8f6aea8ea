package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.survey.Channels;
import org.openita.survey.ExclusionCriterion;
import org.openita.survey.MaskedCount;
import org.openita.survey.ResponseExclusion;
import org.openita.survey.ResponseFlag;
import org.openita.survey.UnusualResponses;
import org.openita.survey.Way;
import org.openita.survey.WayReport;

/**
 * What is unusual about the responses of an agency, for its assessors and for operators, who may
 * leave groups of them out of the scoring.
 */
@Named("responses")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ResponsesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private UnusualResponses unusual;
  @Inject private Channels channels;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private String code;
  private String survey;
  private String way;
  private List<String> flags = List.of();
  private String day;
  private boolean identical;
  private String reason;
  private transient Map<InstrumentCode, List<WayReport>> reports;
  private transient List<ResponseExclusion> exclusions;

  /** Refuses whoever may not see it. */
  public void load() {
    exclusions();
  }

  public AgencyPeriod agency() {
    return agencies.find(me.caller(), cycle.year(), code == null ? "" : code);
  }

  public List<InstrumentCode> surveys() {
    return List.of(InstrumentCode.IIT, InstrumentCode.EIT);
  }

  public List<WayReport> reports(InstrumentCode one) {
    if (reports == null) {
      reports = new EnumMap<>(InstrumentCode.class);
    }
    return reports.computeIfAbsent(
        one, key -> unusual.report(me.caller(), cycle.year(), agency().code(), key));
  }

  public List<ResponseExclusion> exclusions() {
    if (exclusions == null) {
      exclusions = unusual.exclusions(me.caller(), cycle.year(), agency().code());
    }
    return exclusions;
  }

  /** A number, or that there are few. */
  public String count(MaskedCount count) {
    return count == null
        ? "0"
        : count.few() ? ui.say("responses.few", smallest()) : String.valueOf(count.exact());
  }

  /** How many took how long, a line each. */
  public List<String> times(WayReport report) {
    var lines = new ArrayList<String>();
    report.times().forEach((time, count) -> lines.add(ui.say("time." + time) + ": " + count));
    if (report.responses() < smallest()) {
      lines.add(ui.say("responses.few", smallest()));
    } else if (report.otherTimes() > 0) {
      lines.add(ui.say("responses.times.other") + ": " + report.otherTimes());
    }
    return lines;
  }

  public int smallest() {
    return unusual.smallestGroup(cycle.year(), InstrumentCode.EIT);
  }

  /** A day as the reader writes dates. */
  public String day(LocalDate date) {
    return ThaiDate.toTyped(date, ui.language());
  }

  /** What responses that are left out have in common. */
  public String words(ResponseExclusion exclusion) {
    return exclusion.criterion().stream()
        .map(this::word)
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }

  private String word(String word) {
    if (word.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return day(LocalDate.parse(word));
    }
    boolean isWay = Arrays.stream(Way.values()).anyMatch(one -> one.name().equals(word));
    return ui.say((isWay ? "way." : "flag.") + word);
  }

  public boolean mayExclude() {
    return me.role() == Role.OPERATOR;
  }

  public void exclude() {
    var on = ThaiNumber.isBlank(day) ? Optional.<LocalDate>empty() : ThaiDate.typedDay(day);
    if (on.isEmpty() && !ThaiNumber.isBlank(day)) {
      commands.error("day", ui.say("responses.day.malformed"));
      return;
    }
    var wanted = EnumSet.noneOf(ResponseFlag.class);
    allFlags().stream().filter(flag -> flags.contains(flag.name())).forEach(wanted::add);
    var criterion = new ExclusionCriterion(chosen(ways(), way), wanted, on, identical);
    run(
        () ->
            unusual.exclude(
                me.caller(), cycle.year(), code, chosen(surveys(), survey), criterion, reason),
        "responses.excluded");
  }

  /** Null for what is none of them, which the domain refuses. */
  private static <E extends Enum<E>> E chosen(List<E> all, String name) {
    return all.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  public void lift(ResponseExclusion exclusion) {
    run(() -> unusual.lift(me.caller(), cycle.year(), code, exclusion.id()), "responses.lifted");
  }

  /** Takes the address of the agency's own channel back. */
  public void reissue() {
    run(
        () -> channels.reissue(me.caller(), cycle.year(), code, chosen(surveys(), survey), reason),
        "channels.reissued");
  }

  private void run(Runnable command, String doneKey) {
    commands.run(command, doneKey, Place.RESPONSES.path() + "?agency=" + agency().code());
  }

  public List<ResponseFlag> allFlags() {
    return List.of(ResponseFlag.values());
  }

  public List<Way> ways() {
    return List.of(Way.values());
  }

  /** Code of the agency. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** {@code IIT} or {@code EIT}. */
  public String getSurvey() {
    return survey;
  }

  public void setSurvey(String survey) {
    this.survey = survey;
  }

  /** Name of a way. */
  public String getWay() {
    return way;
  }

  public void setWay(String way) {
    this.way = way;
  }

  /** Names of flags. */
  public List<String> getFlags() {
    return flags;
  }

  public void setFlags(List<String> flags) {
    this.flags = List.copyOf(flags);
  }

  /** As typed; empty for any. */
  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public boolean isIdentical() {
    return identical;
  }

  public void setIdentical(boolean identical) {
    this.identical = identical;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
