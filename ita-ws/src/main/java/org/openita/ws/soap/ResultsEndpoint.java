package org.openita.ws.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.annotation.Resource;
import jakarta.jws.HandlerChain;
import jakarta.jws.WebService;
import jakarta.xml.ws.WebServiceContext;
import org.openita.ws.soap.contract.GetAgencyResult;
import org.openita.ws.soap.contract.GetAgencyResultResponse;
import org.openita.ws.soap.contract.InterchangeFault_Exception;
import org.openita.ws.soap.contract.ResultsPort;

/** The service {@code results}. */
@WebService(endpointInterface = "org.openita.ws.soap.contract.ResultsPort")
@HandlerChain(file = "handlers.xml")
@SchemaValidation(handler = SchemaErrors.class, outbound = false)
public class ResultsEndpoint implements ResultsPort {

  @Resource private WebServiceContext context;

  @Override
  public GetAgencyResultResponse getAgencyResult(GetAgencyResult request)
      throws InterchangeFault_Exception {
    return Exchange.of(context)
        .answer(
            ResultMessages.class,
            messages -> messages.agencyResult(request.getYear(), request.getAgencyCode()));
  }
}
