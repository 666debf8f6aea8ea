package org.openita.ws.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openita.common.Origin;
import org.openita.common.Refusal;
import org.openita.identity.ApiClients;
import org.openita.identity.Caller;
import org.openita.ws.problem.ProblemCode;
import org.openita.ws.problem.RequestProblem;

/** The caller of the present request, once the credentials have been seen. */
@RequestScoped
public class CurrentCaller {

  @Inject private ApiClients clients;

  private Caller caller;

  /**
   * Finds out who calls.
   *
   * @param credentials absent where some were given that cannot be read
   * @throws RequestProblem {@code UNAUTHENTICATED} when they prove nobody
   * @throws Refusal {@code TOO_MANY_ATTEMPTS} when they have proved nobody too often
   */
  public void prove(Optional<Credentials> credentials) {
    caller =
        credentials
            .flatMap(
                given ->
                    clients.authenticate(given.id(), given.secret(), Origin.present().address()))
            .orElseThrow(CurrentCaller::unauthenticated);
  }

  /** Absent when no credentials were given. */
  public Optional<Caller> known() {
    return Optional.ofNullable(caller);
  }

  /**
   * @throws RequestProblem {@code UNAUTHENTICATED} when no credentials were given
   */
  public Caller required() {
    return known().orElseThrow(CurrentCaller::unauthenticated);
  }

  private static RequestProblem unauthenticated() {
    return new RequestProblem(ProblemCode.UNAUTHENTICATED);
  }
}
