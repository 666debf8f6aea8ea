package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.common.Refusal;
import org.openita.common.Unaudited;
import org.openita.framework.InstrumentCode;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Timelines;

/** The answers of respondents. They come in one by one and go out as counts. */
@Stateless
@Unaudited
public class SurveyResponses {

  @Inject private SurveyShelf shelf;
  @Inject private ResponseDesk desk;
  @Inject private Timelines timelines;
  @Inject private ResponseStream stream;

  /** As {@link SurveyForms#answer}, for callers within the domain. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Receipt answer(String channelCode, Reply reply) {
    return desk.take(channelCode, reply);
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
   * How often each option has been chosen, of each agency with any response that an operator has
   * not left out, one after the other in the order of their database keys. Reads the responses of
   * the cycle in one streaming pass; what is told must not use the database meanwhile.
   */
  public void tally(int year, Consumer<AgencyTally> each) {
    var surveys =
        timelines.frameworkOf(year).instruments().stream()
            .filter(instrument -> instrument.code().isSurvey())
            .toList();
    stream.read(year, surveys, each);
  }
}
