package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.approval.DossierState;
import org.openita.common.Refusal;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.stakeholder.Stakeholders;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;
import org.openita.timeline.Window;

/** The addresses under which people answer. */
@Stateless
public class Channels {

  @Inject private SurveyShelf shelf;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Stakeholders stakeholders;

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

  /** The public address of an agency's EIT. */
  public String publicSurvey(int year, String agencyCode) {
    timelines.cycle(year);
    return channel(year, agencies.find(year, agencyCode), InstrumentCode.EIT).code();
  }

  /**
   * @throws Refusal {@code NOT_FOUND} when no channel has the code
   */
  public OpenSurvey survey(String code) {
    var channel = shelf.channel(code).orElseThrow(Refusal::notFound);
    var agency = agencies.byId(channel.year(), channel.agencyId());
    return new OpenSurvey(
        code,
        channel.year(),
        agency.code(),
        agency.name(),
        timelines.frameworkOf(channel.year()).instrument(channel.instrument()),
        timelines.isOpen(channel.year(), channel.activity(), agency));
  }

  /** In which period people can answer a survey; absent while it has not been set. */
  public Optional<Period> period(OpenSurvey survey) {
    var agency = agencies.find(survey.year(), survey.agencyCode());
    var activity = Channel.activity(survey.instrument().code());
    return timelines.window(survey.year(), activity, agency).map(Window::period);
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
            .map(code -> channel(year, agency, code))
            .findFirst();
    return new ChannelStatus(
        instrument,
        channel.map(Channel::code),
        channel.filter(known -> timelines.isOpen(year, known.activity(), agency)).isPresent(),
        shelf.count(year, agency.id(), instrument),
        minimumSample);
  }

  private Channel channel(int year, AgencyPeriod agency, InstrumentCode instrument) {
    return shelf
        .channel(year, agency.id(), instrument)
        .orElseGet(
            () -> shelf.makeChannel(new Channel(year, agency.id(), instrument), agency.id()));
  }
}
