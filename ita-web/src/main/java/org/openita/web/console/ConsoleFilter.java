package org.openita.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openita.identity.Accounts;
import org.openita.identity.Caller;

/**
 * The door of the console: nothing is kept by browsers, nothing is taken from other sites, each
 * role finds its own pages only, and nothing opens before the first sign-in is completed.
 */
public class ConsoleFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Mark in the session of somebody who is known to have completed the first sign-in. */
  static final String REGISTERED = ConsoleFilter.class.getName() + ".registered";

  @Inject private transient Me me;
  @Inject private transient Accounts accounts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    if (isFromAnotherSite(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (LanguageCookie.change(request, response)) {
      return;
    }
    var caller = me.find();
    if (caller.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      open(caller.get(), request, response, chain);
    }
  }

  private void open(
      Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var context = request.getContextPath();
    var path = request.getRequestURI().substring(context.length());
    boolean firstSignInDue = firstSignInDue(caller, request);
    if (firstSignInDue && !path.equals(Place.FIRST_SIGN_IN.path())) {
      response.sendRedirect(context + Place.FIRST_SIGN_IN.path());
    } else if (isHome(path)) {
      response.sendRedirect(
          context + caller.role().map(Place::deskOf).map(Place::path).orElse("/"));
    } else if (mayOpen(caller, path)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean firstSignInDue(Caller caller, HttpServletRequest request) {
    var session = request.getSession();
    if (session.getAttribute(REGISTERED) != null) {
      return false;
    }
    boolean due = accounts.own(caller).firstSignInDue();
    if (!due) {
      session.setAttribute(REGISTERED, Boolean.TRUE);
    }
    return due;
  }

  private static boolean isHome(String path) {
    return path.equals("/console") || path.equals("/console/") || path.equals("/console/sign-in");
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
