package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.ThaiTime;
import org.openita.common.Unaudited;
import org.openita.framework.InstrumentCode;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Timelines;

/** The answers of respondents. They come in one by one and go out as counts. */
@Stateless
@Unaudited
public class SurveyResponses {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private SurveyShelf shelf;
  @Inject private SurveyKeys keys;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private ResponseStream stream;
  @Inject private Clock clock;

  /**
   * Takes the answers of one person, once.
   *
   * @param nationalId as typed; checked, used for the token and forgotten
   * @param answers option values by item code, all items of the survey
   * @throws Refusal {@code NOT_FOUND} for an unknown channel, {@code WINDOW_CLOSED} outside of the
   *     survey's window, {@code INVALID_INPUT} with an error per field, {@code DUPLICATE} when this
   *     person has answered before
   */
  public void answer(String channelCode, String nationalId, Map<String, Integer> answers) {
    var channel = shelf.channel(channelCode).orElseThrow(Refusal::notFound);
    var agency = agencies.byId(channel.year(), channel.agencyId());
    channel.requireStanding(clock.instant());
    timelines.requireOpen(channel.year(), channel.activity(), agency);
    var errors = new ArrayList<FieldError>();
    var id = NationalId.parse(nationalId);
    if (id.isEmpty()) {
      errors.add(FieldError.of("nationalId", "MALFORMED", "field.national-id"));
    }
    var sheet = sheet(channel, answers, errors);
    shelf.remember(
        channel.year(), keys.token(channel.year(), scope(channel, agency), id.orElseThrow()));
    shelf.store(channel, RANDOM.nextLong(), LocalDate.now(clock.withZone(ThaiTime.ZONE)), sheet);
  }

  /** How many people of an agency have answered a survey. */
  public int count(int year, InstrumentCode survey, AgencyPeriod agency) {
    return shelf.count(year, agency.id(), survey);
  }

  /** How many have answered a survey, by the database key of the agency; agencies with any. */
  public Map<Integer, Integer> counts(int year, InstrumentCode survey) {
    return shelf.counts(year, survey);
  }

  /**
   * How often each option has been chosen, by the database key of the agency; agencies with any
   * response. Reads the cycle's responses to the survey in one streaming pass.
   */
  public Map<Integer, OptionCounts> tally(int year, InstrumentCode survey) {
    return stream.tally(year, timelines.frameworkOf(year).instrument(survey));
  }

  private AnswerSheet sheet(
      Channel channel, Map<String, Integer> answers, List<FieldError> errors) {
    try {
      var survey = timelines.frameworkOf(channel.year()).instrument(channel.instrument());
      var sheet = AnswerSheet.of(survey, answers);
      if (errors.isEmpty()) {
        return sheet;
      }
    } catch (Refusal refusal) {
      errors.addAll(refusal.errors());
    }
    throw Refusal.invalid(errors);
  }

  /** A person works for one agency but may have dealt with several. */
  private static String scope(Channel channel, AgencyPeriod agency) {
    return channel.instrument() == InstrumentCode.IIT
        ? InstrumentCode.IIT.name()
        : channel.instrument().name() + " " + agency.code();
  }
}
