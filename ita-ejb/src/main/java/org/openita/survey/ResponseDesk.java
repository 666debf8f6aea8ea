package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.common.ThaiTime;
import org.openita.common.Unaudited;

/** Takes one response in one transaction; for {@link SurveyResponses} only. */
@Stateless
@Unaudited
public class ResponseDesk {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private SurveyMemory memory;
  @Inject private SurveyKeys keys;
  @Inject private FormTokens formTokens;
  @Inject private ResponseRows rows;
  @Inject private InvitationLinks invitations;
  @Inject private Clock clock;

  /**
   * @throws Refusal as {@link SurveyResponses#answer(String, Reply)}
   */
  public Receipt take(String channelCode, Reply reply) {
    var now = clock.instant();
    var known = memory.known(channelCode);
    var formToken = reply.formToken().flatMap(token -> formTokens.read(channelCode, token));
    if (!known.survey().isOpen(now)) {
      return afterClosing(known, reply, formToken, now);
    }
    var errors = new ArrayList<FieldError>();
    var respondent = Respondent.of(reply.identity(), errors);
    var answers = known.survey().reader().read(reply.answers(), errors);
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    var token = key(known).token(known.survey().scope(), respondent.orElseThrow());
    var receipt = formToken.map(shown -> shown.receipt(token));
    int flags = known.survey().flags(answers, formToken, reply.trapped(), now);
    var row =
        new ResponseRows.Row(
            known.survey().channel(),
            token,
            receipt.orElseGet(ResponseDesk::nobodysReceipt),
            RANDOM.nextLong(),
            day(now),
            answers,
            flags);
    if (row.channel().way() == Way.INVITATION) {
      var repeated = repeated(known, token, receipt);
      if (repeated.isPresent()) {
        return repeated.get();
      }
      // before the respondent is looked up: without a good link nobody learns who has answered
      invitations.use(row.channel(), reply.invitation());
    }
    return rows.store(row, known.stamp()) ? Receipt.STORED : notRemembered(known, token, receipt);
  }

  /** A missing one would tell, beside the flags, who answered without a form token. */
  private static byte[] nobodysReceipt() {
    var receipt = new byte[FormToken.RECEIPT_BYTES];
    RANDOM.nextBytes(receipt);
    return receipt;
  }

  private SurveyKey key(SurveyMemory.Known known) {
    int year = known.survey().channel().year();
    return known
        .key()
        .or(
            () -> {
              keys.make(year);
              return keys.find(year);
            })
        .orElseThrow(() -> Refusal.of(RefusalCode.WINDOW_CLOSED, "refusal.window-closed"));
  }

  private Receipt notRemembered(SurveyMemory.Known known, byte[] token, Optional<byte[]> receipt) {
    if (rows.stamp() != known.stamp()) {
      memory.forget();
      throw new StaleMemory();
    }
    return repeated(known, token, receipt)
        .orElseThrow(() -> Refusal.of(RefusalCode.DUPLICATE, "refusal.answered-before"));
  }

  private Optional<Receipt> repeated(
      SurveyMemory.Known known, byte[] token, Optional<byte[]> receipt) {
    int year = known.survey().channel().year();
    return receipt
        .filter(shown -> rows.isRemembered(year, token, shown))
        .map(shown -> Receipt.REPEATED);
  }

  /** Whoever sent the form in time, and sends it again because no answer came, is told so. */
  private Receipt afterClosing(
      SurveyMemory.Known known, Reply reply, Optional<FormToken> formToken, Instant now) {
    return Respondent.of(reply.identity(), new ArrayList<>())
        .flatMap(
            respondent -> known.key().map(key -> key.token(known.survey().scope(), respondent)))
        .flatMap(token -> repeated(known, token, formToken.map(shown -> shown.receipt(token))))
        .orElseThrow(() -> known.survey().closed(now));
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ThaiTime.ZONE);
  }
}
