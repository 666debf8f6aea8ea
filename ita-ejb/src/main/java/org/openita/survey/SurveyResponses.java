package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.Unaudited;
import org.openita.framework.InstrumentCode;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Timelines;

/** The answers of respondents. They come in one by one and go out as counts. */
@Stateless
@Unaudited
public class SurveyResponses {

  /** What changes under a respondent for so long will not come to rest soon. */
  private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

  @Inject private SurveyShelf shelf;
  @Inject private ResponseDesk desk;
  @Inject private CallersTransaction callers;
  @Inject private Timelines timelines;
  @Inject private ResponseStream stream;

  /**
   * Takes the answers of one person, once.
   *
   * <p>Without a transaction of the caller it begins one, which it may share with others who answer
   * at the same time, and begins it again where a window or the key of the cycle was changed at the
   * same time: what is stored was permitted when it was.
   *
   * @return {@code REPEATED} when this person has sent this very form before
   * @throws Refusal {@code NOT_FOUND} for an unknown channel, {@code WINDOW_CLOSED} outside of the
   *     survey's window and once the key of the cycle has been destroyed, {@code INVALID_INPUT}
   *     with an error per field, {@code DUPLICATE} when this person has answered before
   * @throws NotNow when the database is away, and after some seconds in which what the response
   *     rests on was changed again and again
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Receipt answer(String channelCode, Reply reply) {
    long begun = System.nanoTime();
    while (true) {
      try {
        return desk.take(channelCode, reply);
      } catch (NotNow failure) {
        if (!failure.isWorthAnotherTry()
            || callers.isPresent()
            || System.nanoTime() - begun > PATIENCE) {
          throw failure;
        }
      }
    }
  }

  /**
   * Takes the answers of one person with a national ID by the channel of the agency, sent without a
   * form.
   *
   * @throws Refusal as {@link #answer(String, Reply)}
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Receipt answer(String channelCode, String nationalId, Map<String, Integer> answers) {
    return answer(
        channelCode,
        new Reply(TypedIdentity.ofNationalId(nationalId), answers, Optional.empty(), false));
  }

  /** How many people of an agency have answered a survey. */
  public int count(int year, InstrumentCode survey, AgencyPeriod agency) {
    return shelf.count(year, agency.id(), survey);
  }

  /** How many have answered a survey, by the database key of the agency; agencies with any. */
  public Map<Integer, Integer> counts(int year, InstrumentCode survey) {
    return shelf.counts(year, survey);
  }

  /** The same for some agencies, by their database keys. */
  public Map<Integer, Integer> counts(
      int year, InstrumentCode survey, Collection<Integer> agencyIds) {
    return shelf.counts(year, survey, agencyIds);
  }

  /**
   * How often each option has been chosen, by the database key of the agency; agencies with any
   * response that an operator has not left out. Reads the cycle's responses to the survey in one
   * streaming pass.
   */
  public Map<Integer, OptionCounts> tally(int year, InstrumentCode survey) {
    return stream.tally(year, timelines.frameworkOf(year).instrument(survey));
  }
}
