package org.openita.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Actor;
import org.openita.common.AuditNote;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/** The interchange clients of other government systems. */
@Stateless
public class ApiClients {

  private static final int SECRET_BYTES = 32;

  @PersistenceContext private EntityManager entities;
  @Inject private SignInSteps attempts;
  @Inject private Event<AuditNote> audit;

  /**
   * The client whom the secret proves; absent when the id is unknown or the secret wrong. The right
   * secret is never made to wait: 256 random bits cannot be guessed.
   *
   * @param address from which it is tried; empty for none
   * @throws Refusal {@code TOO_MANY_ATTEMPTS} after too many wrong ones
   */
  public Optional<Caller> authenticate(String id, String secret, String address) {
    var client = Optional.ofNullable(entities.find(ApiClient.class, id));
    var caller = client.filter(one -> one.isProvedBy(digest(secret))).map(ApiClient::caller);
    if (caller.isEmpty()) {
      attempts.fail(new Attempt(Attempt.Proof.SECRET, id, address));
      // an id that is not known may be a secret in the wrong place
      audit.fire(
          AuditNote.refused("WRONG_SECRET")
              .by(
                  client
                      .map(one -> (Actor) one.caller())
                      .orElseGet(() -> Actor.unproved("unknown"))));
    }
    return caller;
  }

  /**
   * Registers a client for an agency.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code DUPLICATE} when the
   *     id is taken
   */
  public IssuedClient register(
      Caller caller, String id, String organisation, Assessed agency, Set<Scope> scopes) {
    return register(caller, id, organisation, agency.code(), null, scopes);
  }

  /** Registers a client for a supervising body; it reads the body's agencies. */
  public IssuedClient registerSupervisor(
      Caller caller, String id, String organisation, String supervisingBodyCode) {
    return register(caller, id, organisation, null, supervisingBodyCode, Set.of(Scope.READ));
  }

  /** Registers a client for the NACC; it reads all agencies. */
  public IssuedClient registerOperator(Caller caller, String id, String organisation) {
    return register(caller, id, organisation, null, null, Set.of(Scope.READ));
  }

  private IssuedClient register(
      Caller caller,
      String id,
      String organisation,
      String agencyCode,
      String supervisingBodyCode,
      Set<Scope> scopes) {
    caller.require(Role.OPERATOR);
    if (entities.find(ApiClient.class, id) != null) {
      throw Refusal.of(RefusalCode.DUPLICATE, "refusal.client-exists", id);
    }
    var bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    entities.persist(
        new ApiClient(id, organisation, agencyCode, supervisingBodyCode, digest(secret), scopes));
    return new IssuedClient(id, secret, organisation, scopes);
  }

  /** A random secret of 256 bits needs no slow hash: it cannot be guessed. */
  private static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
