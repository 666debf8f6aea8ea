package org.openita.ws.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.stakeholder.SampleExchange;
import org.openita.ws.access.CurrentCaller;
import org.openita.ws.problem.ProblemCode;
import org.openita.ws.problem.RequestProblem;
import org.openita.ws.soap.contract.PutExternalStakeholders;
import org.openita.ws.soap.contract.SampleEntry;
import org.openita.ws.soap.contract.SampleKind;
import org.openita.ws.soap.contract.SampleList;
import org.openita.ws.soap.contract.SampledStakeholders;

/** What agencies say of the people outside, over the service {@code assessment}. */
@ApplicationScoped
class StakeholderMessages {

  @Inject private CurrentCaller caller;
  @Inject private SampleExchange exchange;

  SampledStakeholders external(int year, String agencyCode) {
    return answer(exchange.get(caller.required(), year, agencyCode));
  }

  /** Without a version the client says that there is no record yet, as in REST. */
  SampledStakeholders putExternal(PutExternalStakeholders request) {
    try {
      return answer(
          exchange.put(
              caller.required(),
              request.getYear(),
              request.getAgencyCode(),
              request.getEstimate(),
              Optional.ofNullable(request.getSample()).map(StakeholderMessages::entries),
              Optional.ofNullable(request.getVersion()).orElse(0L)));
    } catch (Refusal refusal) {
      if (request.getVersion() == null && refusal.code() == RefusalCode.VERSION_CONFLICT) {
        throw new RequestProblem(ProblemCode.PRECONDITION_REQUIRED);
      }
      throw refusal;
    }
  }

  private static List<org.openita.stakeholder.SampleEntry> entries(SampleList list) {
    return list.getEntry().stream().map(StakeholderMessages::read).toList();
  }

  private static org.openita.stakeholder.SampleEntry read(SampleEntry part) {
    return new org.openita.stakeholder.SampleEntry(
        part.getName(),
        org.openita.stakeholder.SampleKind.valueOf(part.getKind().name()),
        Optional.ofNullable(part.getPhone()).orElse(""),
        Optional.ofNullable(part.getEmail()).orElse(""),
        part.getService());
  }

  private static SampledStakeholders answer(org.openita.stakeholder.SampledStakeholders known) {
    var part = Parts.external(new SampledStakeholders(), known.external());
    known.sample().map(StakeholderMessages::list).ifPresent(part::setSample);
    return part;
  }

  private static SampleList list(List<org.openita.stakeholder.SampleEntry> entries) {
    var list = new SampleList();
    entries.stream().map(StakeholderMessages::write).forEach(list.getEntry()::add);
    return list;
  }

  private static SampleEntry write(org.openita.stakeholder.SampleEntry entry) {
    var part = new SampleEntry();
    part.setName(entry.name());
    part.setKind(SampleKind.valueOf(entry.kind().name()));
    part.setPhone(entry.phone());
    part.setEmail(entry.email());
    part.setService(entry.service());
    return part;
  }
}
