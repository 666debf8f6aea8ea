package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.common.MasterKey;

/**
 * Finds and keeps second factors. A code, and a recovery code, is accepted by one statement that
 * changes its row: whoever comes second finds nothing to change.
 */
@Dependent
class SecondFactorShelf {

  static final int RECOVERY_CODES = 10;

  private static final String OWNER = "second factor of account ";

  @PersistenceContext private EntityManager entities;
  @Inject private MasterKey masterKey;
  @Inject private Clock clock;

  Optional<SecondFactor> find(Account account) {
    return Optional.ofNullable(entities.find(SecondFactor.class, account.id()));
  }

  boolean isEnrolled(Account account) {
    return find(account).filter(SecondFactor::enrolled).isPresent();
  }

  /** The ids of those accounts that have one. */
  Set<Integer> enrolledAmong(List<Account> accounts) {
    return accounts.isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery(
                    "select f.accountId from SecondFactor f"
                        + " where f.accountId in :ids and f.wrappedSecret is not null",
                    Integer.class)
                .setParameter("ids", accounts.stream().map(Account::id).toList())
                .getResultList());
  }

  /** What an authenticator must be told to become the account's. */
  byte[] candidate(Account account) {
    var factor = find(account).orElseGet(() -> add(new SecondFactor(account.id())));
    var now = clock.instant();
    if (!factor.hasCandidateAt(now)) {
      factor.propose(masterKey.wrap(Totp.newSecret(), owner(account)), now);
    }
    return masterKey.unwrap(factor.wrappedCandidate(), owner(account));
  }

  private SecondFactor add(SecondFactor factor) {
    entities.persist(factor);
    return factor;
  }

  /** Enrols without a code what the system itself has told; for the demonstration. */
  byte[] enrolAtOnce(Account account) {
    var secret = candidate(account);
    find(account).orElseThrow().enrol(clock.instant());
    return secret;
  }

  /** Lets the candidate take the place of what was there, if the code shows that it works. */
  boolean enrol(Account account, String code) {
    var now = clock.instant();
    var factor = find(account).filter(one -> one.hasCandidateAt(now));
    var step =
        factor
            .map(one -> masterKey.unwrap(one.wrappedCandidate(), owner(account)))
            .map(secret -> Totp.step(secret, code, now, 0));
    if (step.isEmpty() || step.get().isEmpty()) {
      return false;
    }
    factor.get().enrol(now);
    entities.flush();
    begin(account, step.get().getAsLong());
    return true;
  }

  /** Accepts a code of the authenticator, each one once (RFC 6238, section 5.2). */
  boolean accept(Account account, String code) {
    return find(account)
        .filter(SecondFactor::enrolled)
        .map(
            factor ->
                Totp.step(
                    masterKey.unwrap(factor.wrappedSecret(), owner(account)),
                    code,
                    clock.instant(),
                    factor.lastStep()))
        .filter(step -> step.isPresent() && goOn(account, step.getAsLong()))
        .isPresent();
  }

  /** The code that showed that it works is used up. */
  private void begin(Account account, long step) {
    entities
        .createNativeQuery("update second_factor set last_step = ?1 where account_id = ?2")
        .setParameter(1, step)
        .setParameter(2, account.id())
        .executeUpdate();
  }

  private boolean goOn(Account account, long step) {
    return entities
            .createNativeQuery(
                "update second_factor set last_step = ?1 where account_id = ?2 and last_step < ?1")
            .setParameter(1, step)
            .setParameter(2, account.id())
            .executeUpdate()
        == 1;
  }

  void remove(Account account) {
    find(account).ifPresent(entities::remove);
    forgetRecoveryCodes(account);
  }

  /** New recovery codes, told once; those before no longer hold. */
  List<String> renewRecoveryCodes(Account account) {
    forgetRecoveryCodes(account);
    var codes =
        Stream.generate(OneTimePassword::generate)
            .limit(RECOVERY_CODES)
            .map(OneTimePassword::text)
            .toList();
    for (var code : codes) {
      entities
          .createNativeQuery("insert into recovery_code (account_id, digest) values (?1, ?2)")
          .setParameter(1, account.id())
          .setParameter(2, digest(account, code))
          .executeUpdate();
    }
    return codes;
  }

  /** Accepts a recovery code, each one once. */
  boolean useRecoveryCode(Account account, String typed) {
    return entities
            .createNativeQuery(
                "update recovery_code set used_at = ?1"
                    + " where account_id = ?2 and digest = ?3 and used_at is null")
            .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .setParameter(2, account.id())
            .setParameter(3, digest(account, typed))
            .executeUpdate()
        == 1;
  }

  int unusedRecoveryCodes(Account account) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select count(*) from recovery_code where account_id = ?1 and used_at is null")
                .setParameter(1, account.id())
                .getSingleResult())
        .intValue();
  }

  private void forgetRecoveryCodes(Account account) {
    entities
        .createNativeQuery("delete from recovery_code where account_id = ?1")
        .setParameter(1, account.id())
        .executeUpdate();
  }

  /** They are random enough for a keyed digest. */
  private byte[] digest(Account account, String code) {
    return masterKey.digest("recovery code", account.id() + "\n" + OneTimePassword.compact(code));
  }

  private static String owner(Account account) {
    return OWNER + account.id();
  }
}
