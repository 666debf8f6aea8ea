package org.openita.ws.soap;

import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPHeader;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import org.openita.ws.access.Credentials;
import org.w3c.dom.Element;

/**
 * Reads the credentials from the UsernameToken of WS-Security (OASIS UsernameToken Profile 1.1.1,
 * PasswordText). They are judged in {@link Exchange}, where a refusal becomes the typed fault.
 */
public class UsernameToken implements SOAPHandler<SOAPMessageContext> {

  private static final String NAMESPACE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
  private static final QName SECURITY = new QName(NAMESPACE, "Security");
  private static final String PASSWORD_TEXT =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0"
          + "#PasswordText";

  /** So that a header marked mustUnderstand is understood. */
  @Override
  public Set<QName> getHeaders() {
    return Set.of(SECURITY);
  }

  @Override
  public boolean handleMessage(SOAPMessageContext context) {
    boolean outbound = (Boolean) context.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY);
    if (!outbound) {
      header(context)
          .flatMap(header -> child(header, "Security"))
          .ifPresent(security -> keep(context, credentials(security)));
    }
    return true;
  }

  @Override
  public boolean handleFault(SOAPMessageContext context) {
    return true;
  }

  @Override
  public void close(MessageContext context) {}

  private static void keep(SOAPMessageContext context, Optional<Credentials> credentials) {
    context.put(Exchange.CREDENTIALS, credentials);
    context.setScope(Exchange.CREDENTIALS, MessageContext.Scope.APPLICATION);
  }

  /** This is where an envelope is read for the first time, to its end. */
  private static Optional<SOAPHeader> header(SOAPMessageContext context) {
    try {
      return Optional.ofNullable(context.getMessage().getSOAPHeader());
    } catch (SOAPException | WebServiceException e) {
      throw MalformedEnvelope.fault(context);
    }
  }

  /** Absent where the header holds no token in plain text: somebody whom nothing proves. */
  private static Optional<Credentials> credentials(Element security) {
    var token = child(security, "UsernameToken");
    var name = token.flatMap(known -> child(known, "Username")).map(Element::getTextContent);
    var password =
        token
            .flatMap(known -> child(known, "Password"))
            .filter(UsernameToken::isText)
            .map(Element::getTextContent);
    return name.flatMap(id -> password.map(secret -> new Credentials(id.strip(), secret)));
  }

  /** Without a type it is text (section 3.1). */
  private static boolean isText(Element password) {
    var type = password.getAttribute("Type");
    return type.isEmpty() || type.equals(PASSWORD_TEXT);
  }

  private static Optional<Element> child(Element parent, String name) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && NAMESPACE.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
