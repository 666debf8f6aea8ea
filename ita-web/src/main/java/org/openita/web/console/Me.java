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
import org.openita.identity.Presence;
import org.openita.identity.Role;
import org.openita.identity.Sessions;
import org.openita.notice.Notices;
import org.openita.registry.Logos;
import org.openita.web.pages.logo.LogoAddress;

/** Whoever is signed in. */
@Named("me")
@RequestScoped
public class Me {

  /** Marks what a page asks by itself, while its reader does nothing. */
  private static final String WATCHING = "ITA-Watching";

  @Inject private SecurityContext security;
  @Inject private Sessions sessions;
  @Inject private Logos logos;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  private Optional<Presence> presence;
  private Optional<String> logo;
  private Long unread;

  /** Absent before signing in, and after the session has ended. */
  Optional<Presence> presence() {
    if (presence == null) {
      boolean watching = request.getHeader(WATCHING) != null;
      presence =
          principal()
              .map(SignedIn::sessionId)
              .flatMap(watching ? sessions::watch : sessions::resume);
    }
    return presence;
  }

  private Optional<SignedIn> principal() {
    return security.getPrincipalsByType(SignedIn.class).stream().findFirst();
  }

  /** Whether somebody was signed in whose session has ended. */
  boolean expired() {
    return principal().isPresent() && presence().isEmpty();
  }

  /** Absent before signing in. */
  Optional<Caller> find() {
    return presence().map(Presence::caller);
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

  /** Address of the logo of the caller's agency; nothing where there is none. */
  public String logo() {
    if (logo == null) {
      logo = find().flatMap(Caller::agencyCode).flatMap(code -> LogoAddress.of(logos, code));
    }
    return logo.orElse(null);
  }

  /** The next look finds the logo that is kept now. */
  void logoChanged() {
    logo = null;
  }

  public List<Place> menu() {
    return signedIn() ? Place.menuOf(role()) : List.of();
  }

  /** Whether notices come to the caller, who may read them now. */
  public boolean inbox() {
    return presence().filter(one -> one.due() == Presence.Due.NOTHING).isPresent()
        && Place.NOTICES.openTo(role());
  }

  /** How many notices are unread. */
  public long unread() {
    if (unread == null) {
      unread = notices.unread(caller());
    }
    return unread;
  }

  /** Seconds until the session ends for want of use. */
  public long idleSeconds() {
    return sessions.idleTime().toSeconds();
  }

  /** Seconds until the session ends whatever happens. */
  public long secondsLeft() {
    return presence().map(one -> one.left().toSeconds()).orElse(0L);
  }

  /** Ends the session. */
  public void signOut() throws ServletException {
    find().ifPresent(sessions::signOut);
    forget();
    Faces.redirect("/console/sign-in?out=true");
  }

  /** Lets the browser's session know nobody any more. */
  void forget() throws ServletException {
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    presence = Optional.empty();
  }
}
