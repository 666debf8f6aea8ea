package org.openita.ws.soap;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openita.common.Language;
import org.openita.http.RequestLog;
import org.openita.ws.access.Credentials;
import org.openita.ws.access.CurrentCaller;
import org.openita.ws.access.PreferredLanguage;
import org.openita.ws.problem.Problem;
import org.openita.ws.problem.RequestProblem;
import org.openita.ws.problem.RequestProblem.FieldSlip;
import org.openita.ws.soap.contract.FieldError;
import org.openita.ws.soap.contract.InterchangeFault;
import org.openita.ws.soap.contract.InterchangeFault_Exception;

/** One SOAP call: who calls, whether the message keeps to the contract, and what went wrong. */
final class Exchange {

  /** Under which {@link UsernameToken} leaves what it has found in the message. */
  static final String CREDENTIALS = "org.openita.ws.soap.credentials";

  /** Under which {@link SchemaErrors} leaves what it has found in the message. */
  static final String SCHEMA_ERRORS = "org.openita.ws.soap.schemaErrors";

  private final MessageContext message;
  private final HttpServletRequest request;

  private Exchange(MessageContext message) {
    this.message = message;
    this.request = (HttpServletRequest) message.get(MessageContext.SERVLET_REQUEST);
  }

  static Exchange of(WebServiceContext context) {
    return new Exchange(context.getMessageContext());
  }

  /**
   * Answers by a bean.
   *
   * @throws InterchangeFault_Exception for every refusal and failure
   */
  <B, T> T answer(Class<B> bean, Function<B, T> call) throws InterchangeFault_Exception {
    try {
      proveCaller();
      requireContract();
      return call.apply(CDI.current().select(bean).get());
    } catch (RuntimeException e) {
      throw fault(Problem.of(e, language()));
    }
  }

  private void proveCaller() {
    var authorization = request.getHeader("Authorization");
    if (message.get(CREDENTIALS) instanceof Optional<?> token) {
      caller().prove(token.map(Credentials.class::cast));
    } else if (authorization != null) {
      caller().prove(Credentials.ofBasic(authorization));
    }
  }

  private static CurrentCaller caller() {
    return CDI.current().select(CurrentCaller.class).get();
  }

  private void requireContract() {
    if (message.get(SCHEMA_ERRORS) instanceof List<?> slips) {
      throw RequestProblem.invalid(slips.stream().map(FieldSlip.class::cast).toList());
    }
  }

  private Language language() {
    return PreferredLanguage.of(request.getHeader("Accept-Language"));
  }

  private InterchangeFault_Exception fault(Problem problem) {
    var fault = new InterchangeFault();
    fault.setCode(problem.code().name());
    fault.setMessage(problem.detail());
    for (var error : problem.errors()) {
      var one = new FieldError();
      one.setField(error.field());
      one.setCode(error.code());
      one.setMessage(error.message());
      fault.getErrors().add(one);
    }
    fault.setRequestId(String.valueOf(request.getAttribute(RequestLog.ATTRIBUTE)));
    return new InterchangeFault_Exception(problem.detail(), fault);
  }
}
