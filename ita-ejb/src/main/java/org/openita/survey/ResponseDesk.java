package org.openita.survey;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.common.ThaiTime;

/**
 * Takes responses; those that come at the same time share a transaction, which costs more than
 * their rows do.
 */
@ApplicationScoped
class ResponseDesk {

  /** While one waits for the disk others use the processors (decision 30 has the figures). */
  private static final int TRANSACTIONS_AT_ONCE = 3;

  private static final int MOST_IN_ONE = 64;

  /** What changes under a respondent for so long will not come to rest soon. */
  private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private SurveyMemory memory;
  @Inject private SurveyLookup lookup;
  @Inject private FormTokens formTokens;
  @Inject private ResponseRows rows;
  @Inject private ResponseTransaction transaction;
  @Inject private CallersTransaction callers;
  @Inject private Clock clock;

  private final MinuteCounts stored = new MinuteCounts();
  private final FormUses uses = new FormUses();
  private Together<ResponseRows.Row, Boolean> together;

  @PostConstruct
  void begin() {
    together = new Together<>(TRANSACTIONS_AT_ONCE, MOST_IN_ONE, transaction::store);
  }

  /**
   * As {@link SurveyForms#answer}.
   *
   * @throws Refusal likewise
   */
  Receipt take(String channelCode, Reply reply) {
    long begun = System.nanoTime();
    while (true) {
      try {
        return takeOnce(channelCode, reply);
      } catch (NotNow failure) {
        if (!failure.isWorthAnotherTry()
            || callers.isPresent()
            || System.nanoTime() - begun > PATIENCE) {
          throw failure;
        }
      }
    }
  }

  private Receipt takeOnce(String channelCode, Reply reply) {
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
    known = withKey(known);
    var token = key(known).token(known.survey().scope(), respondent.orElseThrow());
    var ownForm = formToken.filter(uses::mayBeUsed);
    int flags = known.survey().flags(answers, ownForm, reply.trapped(), now);
    var receipt = formToken.map(shown -> shown.receipt(token));
    var row =
        new ResponseRows.Row(
            known.stamp(),
            known.survey().channel(),
            token,
            receipt.orElseGet(ResponseDesk::nobodysReceipt),
            RANDOM.nextLong(),
            day(now),
            answers,
            flags + burst(known, now),
            AnswerTime.of(ownForm, now));
    var kept = keep(row, receipt, reply.invitation());
    if (kept == Receipt.STORED) {
      formToken.ifPresent(uses::add);
    }
    return kept;
  }

  private Receipt keep(
      ResponseRows.Row row, Optional<byte[]> receipt, Optional<String> invitation) {
    if (row.channel().way() == Way.INVITATION) {
      var repeated = repeated(row, receipt);
      if (repeated.isPresent()) {
        return repeated.get();
      }
    }
    if (!store(row, invitation)) {
      return notRemembered(row, receipt);
    }
    if (!callers.isPresent()) {
      stored.add(row.channel().code(), minute(clock.instant()));
    }
    return Receipt.STORED;
  }

  /** Alone where the caller has a transaction already: nobody else's response belongs to it. */
  private boolean store(ResponseRows.Row row, Optional<String> invitation) {
    try {
      if (row.channel().way() == Way.INVITATION) {
        return transaction.storeInvited(row, invitation);
      }
      return callers.isPresent() ? transaction.store(List.of(row)).get(0) : together.apply(row);
    } catch (EJBException notCommitted) {
      throw new ResponseRowsException(notCommitted);
    }
  }

  /** A missing one would tell, beside the flags, who answered without a form token. */
  private static byte[] nobodysReceipt() {
    var receipt = new byte[FormToken.RECEIPT_BYTES];
    RANDOM.nextBytes(receipt);
    return receipt;
  }

  private int burst(SurveyMemory.Known known, Instant now) {
    int before = stored.of(known.survey().channel().code(), minute(now));
    return before < known.survey().burst() ? 0 : ResponseFlag.BURST.bit();
  }

  private static long minute(Instant now) {
    return now.getEpochSecond() / 60;
  }

  /** The first response of a cycle may come before its key, if it was opened long ago. */
  private SurveyMemory.Known withKey(SurveyMemory.Known known) {
    if (known.key().isPresent()) {
      return known;
    }
    transaction.makeKey(known.survey().channel().year());
    return memory.known(known.survey().channel().code());
  }

  private static SurveyKey key(SurveyMemory.Known known) {
    return known
        .key()
        .orElseThrow(() -> Refusal.of(RefusalCode.WINDOW_CLOSED, "refusal.window-closed"));
  }

  private Receipt notRemembered(ResponseRows.Row row, Optional<byte[]> receipt) {
    if (rows.stamp() != row.stamp()) {
      memory.forget();
      throw new StaleMemory();
    }
    return repeated(row, receipt)
        .orElseThrow(() -> Refusal.of(RefusalCode.DUPLICATE, "refusal.answered-before"));
  }

  private Optional<Receipt> repeated(ResponseRows.Row row, Optional<byte[]> receipt) {
    return repeated(row.channel(), row.token(), receipt);
  }

  private Optional<Receipt> repeated(Channel channel, byte[] token, Optional<byte[]> receipt) {
    return receipt
        .filter(shown -> rows.isRemembered(channel.year(), token, shown))
        .map(shown -> Receipt.REPEATED);
  }

  /** Whoever sent the form in time, and sends it again because no answer came, is told so. */
  private Receipt afterClosing(
      SurveyMemory.Known known, Reply reply, Optional<FormToken> formToken, Instant now) {
    return Respondent.of(reply.identity(), new ArrayList<>())
        .flatMap(
            respondent -> known.key().map(key -> key.token(known.survey().scope(), respondent)))
        .flatMap(
            token ->
                repeated(
                    known.survey().channel(), token, formToken.map(shown -> shown.receipt(token))))
        .orElseThrow(() -> known.survey().closed(now));
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ThaiTime.ZONE);
  }
}
