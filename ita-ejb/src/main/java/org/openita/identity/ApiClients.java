package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.common.Actor;
import org.openita.common.AuditNote;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.common.Sha256;

/**
 * The interchange clients of other government systems. Commands on them refuse with {@code
 * FORBIDDEN} unless the caller is an operator, and with {@code NOT_FOUND} for an unknown id.
 */
@Stateless
public class ApiClients {

  private static final int SECRET_BYTES = 32;
  private static final int LONGEST_NAME = 300;
  private static final int MOST_NETWORKS = 20;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,39}");

  @Inject private ApiClientShelf clients;
  @Inject private SignInSteps attempts;
  @Inject private Event<AuditNote> audit;
  @Inject private Clock clock;

  /**
   * The client whom the secret proves; absent when the id is unknown, the secret wrong, expired or
   * revoked, the client disabled, or the address not one of its networks. The right secret is never
   * made to wait: 256 random bits cannot be guessed.
   *
   * @param address from which it is tried; empty for none
   * @throws Refusal {@code TOO_MANY_ATTEMPTS} after too many wrong ones
   */
  public Optional<Caller> authenticate(String id, String secret, String address) {
    var digest = digest(secret);
    var now = clock.instant();
    var proof =
        clients.secretsOf(id).stream()
            .filter(known -> known.validAt(now) && known.proves(digest))
            .findFirst();
    if (proof.isEmpty()) {
      attempts.fail(new Attempt(Attempt.Proof.SECRET, id, address));
      refused("WRONG_SECRET", clients.find(id));
      return Optional.empty();
    }
    var client = proof.get().client();
    if (!client.enabled() || !client.mayCallFrom(address)) {
      refused("CLIENT_SHUT_OUT", Optional.of(client));
      return Optional.empty();
    }
    if (proof.get().useToBeNotedAt(now)) {
      clients.noteUse(proof.get(), now);
    }
    return Optional.of(client.caller());
  }

  /** An id that is not known is not written down: it may be a secret in the wrong place. */
  private void refused(String reason, Optional<ApiClient> client) {
    var actor = client.map(one -> (Actor) one.caller()).orElseGet(() -> Actor.unproved("unknown"));
    audit.fire(AuditNote.refused(reason).by(actor));
  }

  /** All clients, by id. */
  public List<ClientSummary> list(Caller caller) {
    caller.require(Role.OPERATOR);
    return clients.all().stream().map(this::view).toList();
  }

  public ClientSummary find(Caller caller, String id) {
    caller.require(Role.OPERATOR);
    return view(clients.require(id));
  }

  /**
   * Registers a client for an agency.
   *
   * @param id 3 to 40 lower-case letters, digits and hyphens, beginning with a letter
   * @throws Refusal {@code INVALID_INPUT} for a malformed id or name, {@code DUPLICATE} when the id
   *     is taken
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
    if (id == null || !ID.matcher(id).matches()) {
      throw Refusal.invalid(FieldError.of("id", "MALFORMED", "field.client-id"));
    }
    if (organisation == null || organisation.isBlank() || organisation.length() > LONGEST_NAME) {
      throw Refusal.invalid(FieldError.of("organisation", "REQUIRED", "field.required"));
    }
    if (clients.find(id).isPresent()) {
      throw Refusal.of(RefusalCode.DUPLICATE, "refusal.client-exists", id);
    }
    return issue(
        caller,
        clients.add(
            new ApiClient(id, organisation.strip(), agencyCode, supervisingBodyCode, scopes)));
  }

  /**
   * Issues a further secret, so that the client can go over to it before the other is revoked.
   *
   * @throws Refusal {@code INVALID_STATE} while two are valid
   */
  public IssuedClient issueSecret(Caller caller, String id) {
    caller.require(Role.OPERATOR);
    var client = clients.requireLocked(id);
    if (!view(client).mayIssueSecret()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.two-secrets");
    }
    return issue(caller, client);
  }

  /**
   * Ends a secret at once.
   *
   * @param number of the secret
   */
  public void revoke(Caller caller, String id, int number) {
    caller.require(Role.OPERATOR);
    clients.secretsOf(clients.requireLocked(id).id()).stream()
        .filter(secret -> secret.id() == number)
        .findFirst()
        .orElseThrow(Refusal::notFound)
        .revoke(clock.instant());
  }

  /**
   * Says from where a client may call.
   *
   * @param networks prefixes as CIDR writes them, at most {@value #MOST_NETWORKS}, apart by spaces
   *     or lines; empty: from anywhere
   * @throws Refusal {@code INVALID_INPUT} with the first that is none, {@code VERSION_CONFLICT}
   */
  public void confine(Caller caller, String id, String networks, long version) {
    caller.require(Role.OPERATOR);
    var client = clients.requireLocked(id);
    if (client.version() != version) {
      throw Refusal.versionConflict();
    }
    var prefixes =
        Arrays.stream((networks == null ? "" : networks).split("[\\s,]+"))
            .filter(prefix -> !prefix.isEmpty())
            .toList();
    for (var prefix : prefixes) {
      if (Network.parse(prefix).isEmpty()) {
        throw Refusal.invalid(FieldError.of("networks", "MALFORMED", "field.network", prefix));
      }
    }
    if (prefixes.size() > MOST_NETWORKS) {
      throw Refusal.invalid(FieldError.of("networks", "TOO_MANY", "field.networks", MOST_NETWORKS));
    }
    client.confine(prefixes);
  }

  /** Lets a client call no more, whatever its secrets. */
  public void disable(Caller caller, String id) {
    caller.require(Role.OPERATOR);
    clients.requireLocked(id).disable(clock.instant());
  }

  public void enable(Caller caller, String id) {
    caller.require(Role.OPERATOR);
    clients.requireLocked(id).enable();
  }

  private ClientSummary view(ApiClient client) {
    var now = clock.instant();
    return client.view(
        clients.secretsOf(client.id()).stream().map(secret -> secret.view(now)).toList());
  }

  private IssuedClient issue(Caller caller, ApiClient client) {
    var bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    clients.add(new ApiSecret(client, digest(secret), caller.name(), clock.instant()));
    return new IssuedClient(client.id(), secret, client.organisationName(), client.scopes());
  }

  /** A random secret of 256 bits needs no slow hash: it cannot be guessed. */
  private static byte[] digest(String secret) {
    return Sha256.of(secret);
  }
}
