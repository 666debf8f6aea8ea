package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/** Whoever is signed in. */
@Named("me")
@RequestScoped
public class Me {

  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;

  /** Absent before signing in. */
  Optional<Caller> find() {
    return security.getPrincipalsByType(SignedIn.class).stream().findFirst().map(SignedIn::caller);
  }

  /**
   * @throws Refusal {@code FORBIDDEN} before signing in
   */
  public Caller caller() {
    return find().orElseThrow(Refusal::forbidden);
  }

  public boolean signedIn() {
    return find().isPresent();
  }

  /** User name. */
  public String name() {
    return caller().name();
  }

  public Role role() {
    return caller().role().orElseThrow(Refusal::forbidden);
  }

  /** Key of the role's name among the texts. */
  public String roleKey() {
    return "role." + role().name();
  }

  /**
   * The caller's own agency.
   *
   * @throws Refusal {@code NOT_FOUND} for people who are not of an agency
   */
  public String agencyCode() {
    return caller().agencyCode().orElseThrow(Refusal::notFound);
  }

  public List<Place> menu() {
    return signedIn() ? Place.menuOf(role()) : List.of();
  }

  /** Ends the session. */
  public void signOut() throws ServletException {
    request.logout();
    Faces.invalidateSession();
    Faces.redirect("/console/sign-in?out=true");
  }
}
