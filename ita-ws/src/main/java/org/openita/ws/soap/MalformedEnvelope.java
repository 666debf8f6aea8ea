package org.openita.ws.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import jakarta.xml.ws.soap.SOAPFaultException;
import javax.xml.namespace.QName;
import org.openita.http.RequestLog;
import org.openita.ws.access.PreferredLanguage;
import org.openita.ws.problem.Problem;
import org.openita.ws.problem.ProblemCode;

/** The typed fault for an envelope that is not well-formed or uses entities of a DTD. */
final class MalformedEnvelope {

  private MalformedEnvelope() {}

  static SOAPFaultException fault(SOAPMessageContext context) {
    var request = (HttpServletRequest) context.get(MessageContext.SERVLET_REQUEST);
    var language = PreferredLanguage.of(request.getHeader("Accept-Language"));
    var problem = Problem.of(ProblemCode.MALFORMED_REQUEST, language);
    try {
      var fault =
          SOAPFactory.newInstance(protocol(request))
              .createFault(problem.detail(), FaultParty.sender(isSoap12(request)));
      var detail = fault.addDetail().addChildElement(name("interchangeFault"));
      detail.addChildElement(name("code")).addTextNode(problem.code().name());
      detail.addChildElement(name("message")).addTextNode(problem.detail());
      detail
          .addChildElement(name("requestId"))
          .addTextNode(String.valueOf(request.getAttribute(RequestLog.ATTRIBUTE)));
      return new SOAPFaultException(fault);
    } catch (SOAPException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String protocol(HttpServletRequest request) {
    return isSoap12(request) ? SOAPConstants.SOAP_1_2_PROTOCOL : SOAPConstants.SOAP_1_1_PROTOCOL;
  }

  private static boolean isSoap12(HttpServletRequest request) {
    return SoapVersions.isSoap12(request.getContentType());
  }

  private static QName name(String local) {
    return new QName(FaultParty.CONTRACT, local);
  }
}
