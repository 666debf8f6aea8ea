package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.approval.DossierState;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.stakeholder.Stakeholders;
import org.openita.timeline.Timelines;
import org.openita.timeline.Window;

/** The addresses under which people answer. */
@Stateless
public class Channels {

  private static final int LONGEST_REASON = 500;

  @Inject private SurveyShelf shelf;
  @Inject private SurveyForms forms;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Stakeholders stakeholders;
  @Inject private Event<ChannelTakenBack> takenBack;
  @Inject private Clock clock;

  /**
   * The surveys of an agency with their addresses and counts. The address of IIT appears once the
   * headcount has been approved (manual 2563, section 2.4); that of EIT is there from the start,
   * for the public finds it by itself.
   */
  public List<ChannelStatus> ofAgency(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    var internal = stakeholders.internal(caller, year, agencyCode);
    var external = stakeholders.external(caller, year, agencyCode);
    boolean spread = internal.dossier().state() == DossierState.APPROVED;
    return List.of(
        status(year, agency, InstrumentCode.IIT, spread, internal.minimumSample()),
        status(year, agency, InstrumentCode.EIT, true, external.minimumSample()));
  }

  /** Where the search for everybody leads: not to the address that the agency spreads. */
  public String publicSurvey(int year, String agencyCode) {
    timelines.cycle(year);
    var agency = agencies.find(year, agencyCode);
    return channel(year, agency, InstrumentCode.EIT, Way.PUBLIC_SEARCH).code();
  }

  /**
   * Takes the address of an agency's own channel back, because it went astray or was misused, and
   * makes a new one. What was answered at the old one counts.
   *
   * @param reason why; 1 to {@value #LONGEST_REASON} characters
   * @return the new code
   * @throws Refusal {@code NOT_FOUND} out of reach or where there is no channel yet; {@code
   *     FORBIDDEN} unless the caller fills in for the agency or is an operator; {@code
   *     INVALID_INPUT} without a reason
   */
  public String reissue(
      Caller caller, int year, String agencyCode, InstrumentCode survey, String reason) {
    var agency = agencies.find(caller, year, agencyCode);
    if (!caller.is(Role.OPERATOR)) {
      caller.requireWrite(agency);
    }
    var why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw Refusal.invalid(
          FieldError.of("reason", "REQUIRED", "field.channel-reason", LONGEST_REASON));
    }
    var old =
        shelf
            .channel(year, agency.id(), survey, Way.OWN_CHANNEL)
            .map(known -> shelf.lock(known))
            .orElseThrow(Refusal::notFound);
    old.revoke(caller.name(), why, clock.instant());
    shelf.flush();
    takenBack.fire(new ChannelTakenBack(old.code()));
    return channel(year, agency, survey, Way.OWN_CHANNEL).code();
  }

  /**
   * @throws Refusal {@code NOT_FOUND} when no channel has the code
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public OpenSurvey survey(String code) {
    return forms.survey(code);
  }

  /** When people can answer a survey; absent while it has not been set. */
  public Optional<Window> window(OpenSurvey survey) {
    var agency = agencies.find(survey.year(), survey.agencyCode());
    var activity = Channel.activity(survey.instrument().code());
    return timelines.window(survey.year(), activity, agency);
  }

  private ChannelStatus status(
      int year,
      AgencyPeriod agency,
      InstrumentCode instrument,
      boolean spread,
      Optional<Integer> minimumSample) {
    var channel =
        Stream.of(instrument)
            .filter(code -> spread)
            .map(code -> channel(year, agency, code, Way.OWN_CHANNEL))
            .findFirst();
    var ways = shelf.countByWay(year, agency.id(), instrument);
    return new ChannelStatus(
        instrument,
        channel.map(Channel::code),
        channel.filter(known -> timelines.isOpen(year, known.activity(), agency)).isPresent(),
        ways.values().stream().mapToInt(Integer::intValue).sum(),
        ways,
        minimumSample);
  }

  private Channel channel(int year, AgencyPeriod agency, InstrumentCode instrument, Way way) {
    return shelf
        .channel(year, agency.id(), instrument, way)
        .orElseGet(
            () -> shelf.makeChannel(new Channel(year, agency.id(), instrument, way), agency.id()));
  }
}
