package org.openita.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.openita.audit.RefusedPages;
import org.openita.identity.Caller;
import org.openita.identity.Presence;

/**
 * The door of the console: nothing is kept by browsers, nothing is taken from other sites, each
 * role finds its own pages only, and nothing opens before what is due is done. Whoever's session
 * has ended, or whose account was disabled, is out at the next request.
 */
public class ConsoleFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** What the pages ask for when their reader wants to stay. */
  private static final String STAY = "/console/stay";

  @Inject private transient Me me;
  @Inject private transient RefusedPages refused;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    if (isFromAnotherSite(request)) {
      me.find()
          .ifPresent(
              caller ->
                  Place.at(path(request))
                      .ifPresent(place -> refused.fromAnotherSite(caller, place.name())));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (LanguageCookie.change(request, response)) {
      return;
    }
    if (me.expired()) {
      me.forget();
      if (!isSignIn(path(request))) {
        ConsoleAuthentication.sendToSignIn(request, response);
        return;
      }
    }
    var presence = me.presence();
    if (presence.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      open(presence.get(), request, response, chain);
    }
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private void open(
      Presence presence,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    var context = request.getContextPath();
    var path = path(request);
    var caller = presence.caller();
    var due = placeOf(presence.due());
    if (path.equals(STAY)) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (due.isPresent() && !path.equals(due.get().path())) {
      response.sendRedirect(context + due.get().path());
    } else if (isHome(path) || isSignIn(path)) {
      response.sendRedirect(
          context + caller.role().map(Place::deskOf).map(Place::path).orElse("/"));
    } else if (mayOpen(caller, path)) {
      chain.doFilter(request, response);
    } else {
      Place.at(path).ifPresent(place -> refused.notForRole(caller, place.name()));
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static Optional<Place> placeOf(Presence.Due due) {
    return switch (due) {
      case NOTHING -> Optional.empty();
      case FIRST_SIGN_IN -> Optional.of(Place.FIRST_SIGN_IN);
      case SECOND_FACTOR -> Optional.of(Place.SECOND_FACTOR);
    };
  }

  private static boolean isHome(String path) {
    return path.equals("/console") || path.equals("/console/");
  }

  private static boolean isSignIn(String path) {
    return path.equals(SignInPage.ADDRESS) || path.equals(SignInCodePage.ADDRESS);
  }

  private static boolean mayOpen(Caller caller, String path) {
    return Place.at(path)
        .filter(place -> caller.role().filter(place::openTo).isPresent())
        .isPresent();
  }

  /** Browsers say where a form was sent from; older ones, that say nothing, keep SameSite. */
  private static boolean isFromAnotherSite(HttpServletRequest request) {
    var from = request.getHeader("Sec-Fetch-Site");
    return "POST".equals(request.getMethod()) && from != null && !from.equals("same-origin");
  }
}
