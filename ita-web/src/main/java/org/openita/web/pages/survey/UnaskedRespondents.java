package org.openita.web.pages.survey;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/**
 * Nobody asks a respondent who they are: for the surveys alone the container is told at once that
 * there is nothing to do. Otherwise it looks up and asks the mechanism of the console twice for
 * every request, which cost more than the survey itself. By the means of Jakarta Authentication,
 * around what the container has registered (section 2.1.1).
 */
@WebListener
public class UnaskedRespondents implements ServletContextListener {

  private static final String LAYER = "HttpServlet";
  private static final String SURVEYS = "/s";

  /** Jakarta Authentication, section 3.8.1: the page is for certain callers only. */
  private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";

  @Override
  public void contextInitialized(ServletContextEvent begun) {
    var context = begun.getServletContext();
    var application = context.getVirtualServerName() + " " + context.getContextPath();
    var factory = AuthConfigFactory.getFactory();
    var asking = factory.getConfigProvider(LAYER, application, null);
    if (asking != null) {
      factory.registerConfigProvider(new Provider(asking), LAYER, application, "respondents");
    }
  }

  private static boolean isUnasked(MessageInfo message) {
    return message.getRequestMessage() instanceof HttpServletRequest request
        && SURVEYS.equals(request.getServletPath())
        && !Boolean.parseBoolean(String.valueOf(message.getMap().get(MANDATORY)));
  }

  private record Provider(AuthConfigProvider asking) implements AuthConfigProvider {

    @Override
    public ClientAuthConfig getClientAuthConfig(
        String layer, String application, CallbackHandler handler) throws AuthException {
      return asking.getClientAuthConfig(layer, application, handler);
    }

    @Override
    public ServerAuthConfig getServerAuthConfig(
        String layer, String application, CallbackHandler handler) throws AuthException {
      return new Config(asking.getServerAuthConfig(layer, application, handler));
    }

    @Override
    public void refresh() {
      asking.refresh();
    }
  }

  private record Config(ServerAuthConfig asking) implements ServerAuthConfig {

    @Override
    public ServerAuthContext getAuthContext(
        String id, Subject service, Map<String, Object> properties) throws AuthException {
      var context = asking.getAuthContext(id, service, properties);
      return context == null ? null : new Context(context);
    }

    @Override
    public String getMessageLayer() {
      return asking.getMessageLayer();
    }

    @Override
    public String getAppContext() {
      return asking.getAppContext();
    }

    @Override
    public String getAuthContextID(MessageInfo message) {
      return asking.getAuthContextID(message);
    }

    @Override
    public void refresh() {
      asking.refresh();
    }

    @Override
    public boolean isProtected() {
      return asking.isProtected();
    }
  }

  private record Context(ServerAuthContext asking) implements ServerAuthContext {

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service)
        throws AuthException {
      return isUnasked(message)
          ? AuthStatus.SUCCESS
          : asking.validateRequest(message, client, service);
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
      return isUnasked(message) ? AuthStatus.SEND_SUCCESS : asking.secureResponse(message, service);
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
      asking.cleanSubject(message, subject);
    }
  }
}
