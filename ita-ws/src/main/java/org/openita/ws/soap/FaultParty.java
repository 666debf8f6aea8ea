package org.openita.ws.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.openita.ws.access.PreferredLanguage;
import org.openita.ws.problem.ProblemCode;
import org.w3c.dom.Element;

/**
 * Says whose mistake a typed fault tells of: the sender's (SOAP 1.1 {@code Client}, 1.2 {@code
 * Sender}), where Metro calls every one the receiver's; and in which language it is told.
 */
public class FaultParty implements SOAPHandler<SOAPMessageContext> {

  static final String CONTRACT = "urn:openita:interchange:v1";
  private static final int FIRST_OF_OURS = 500;

  @Override
  public Set<QName> getHeaders() {
    return Set.of();
  }

  @Override
  public boolean handleMessage(SOAPMessageContext context) {
    return true;
  }

  @Override
  public boolean handleFault(SOAPMessageContext context) {
    try {
      var fault = context.getMessage().getSOAPBody().getFault();
      var codes = fault.getElementsByTagNameNS(CONTRACT, "code");
      if (codes.getLength() > 0) {
        name(fault, ProblemCode.valueOf(codes.item(0).getTextContent()));
        nameLanguage(fault, (HttpServletRequest) context.get(MessageContext.SERVLET_REQUEST));
      }
      return true;
    } catch (SOAPException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close(MessageContext context) {}

  static QName sender(boolean soap12) {
    return soap12
        ? SOAPConstants.SOAP_SENDER_FAULT
        : new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, "Client");
  }

  private static void name(SOAPFault fault, ProblemCode code) throws SOAPException {
    if (code.status() < FIRST_OF_OURS) {
      fault.setFaultCode(sender(isSoap12(fault)));
    }
  }

  /** The text of SOAP 1.2 names its language, and Metro takes every one for English. */
  private static void nameLanguage(SOAPFault fault, HttpServletRequest request) {
    if (isSoap12(fault)) {
      var language = PreferredLanguage.of(request.getHeader("Accept-Language"));
      var texts = fault.getElementsByTagNameNS(fault.getNamespaceURI(), "Text");
      for (int i = 0; i < texts.getLength(); i++) {
        ((Element) texts.item(i))
            .setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", language.locale().toLanguageTag());
      }
    }
  }

  private static boolean isSoap12(SOAPFault fault) {
    return SOAPConstants.URI_NS_SOAP_1_2_ENVELOPE.equals(fault.getNamespaceURI());
  }
}
