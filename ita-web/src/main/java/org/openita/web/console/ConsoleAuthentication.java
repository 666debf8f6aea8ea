package org.openita.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets people in through the sign-in page and keeps them signed in for the session.
 *
 * <p>Whoever asks for a page without being signed in is sent to the sign-in page and comes back to
 * the page afterwards, also when the browser asked for it in the background.
 */
@AutoApplySession
@ApplicationScoped
public class ConsoleAuthentication implements HttpAuthenticationMechanism {

  @Inject private IdentityStoreHandler stores;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (context.isAuthenticationRequest() && context.getAuthParameters().getCredential() != null) {
      return context.notifyContainerAboutLogin(
          stores.validate(context.getAuthParameters().getCredential()));
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    try {
      sendToSignIn(request, response);
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
  }

  static void sendToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var address = request.getContextPath() + ReturnAddress.of(request).signInAddress();
    response.setHeader("Cache-Control", "no-store");
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version='1.0' encoding='UTF-8'?>\n<partial-response><redirect url=\""
                  + address.replace("&", "&amp;").replace("\"", "&quot;")
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(address);
    }
  }
}
