package org.openita.ws.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.annotation.Resource;
import jakarta.jws.HandlerChain;
import jakarta.jws.WebService;
import jakarta.xml.ws.WebServiceContext;
import org.openita.ws.soap.contract.AssessmentPort;
import org.openita.ws.soap.contract.GetAgencyStatus;
import org.openita.ws.soap.contract.GetAgencyStatusResponse;
import org.openita.ws.soap.contract.GetExternalStakeholders;
import org.openita.ws.soap.contract.GetHistory;
import org.openita.ws.soap.contract.GetHistoryResponse;
import org.openita.ws.soap.contract.InterchangeFault_Exception;
import org.openita.ws.soap.contract.PutExternalStakeholders;
import org.openita.ws.soap.contract.SampledStakeholders;

/** The service {@code assessment}. */
@WebService(endpointInterface = "org.openita.ws.soap.contract.AssessmentPort")
@HandlerChain(file = "handlers.xml")
@SchemaValidation(handler = SchemaErrors.class, outbound = false)
public class AssessmentEndpoint implements AssessmentPort {

  @Resource private WebServiceContext context;

  @Override
  public GetAgencyStatusResponse getAgencyStatus(GetAgencyStatus request)
      throws InterchangeFault_Exception {
    return Exchange.of(context)
        .answer(
            AssessmentMessages.class,
            messages -> messages.agencyStatus(request.getYear(), request.getAgencyCode()));
  }

  @Override
  public SampledStakeholders getExternalStakeholders(GetExternalStakeholders request)
      throws InterchangeFault_Exception {
    return Exchange.of(context)
        .answer(
            StakeholderMessages.class,
            messages -> messages.external(request.getYear(), request.getAgencyCode()));
  }

  @Override
  public SampledStakeholders putExternalStakeholders(PutExternalStakeholders request)
      throws InterchangeFault_Exception {
    return Exchange.of(context)
        .answer(StakeholderMessages.class, messages -> messages.putExternal(request));
  }

  @Override
  public GetHistoryResponse getHistory(GetHistory request) throws InterchangeFault_Exception {
    return Exchange.of(context)
        .answer(
            AssessmentMessages.class,
            messages ->
                messages.history(
                    request.getYear(), request.getAgencyCode(), request.getDossier().name()));
  }
}
