package org.openita.ws.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.openita.approval.DossierKind;
import org.openita.stakeholder.InternalStakeholders;
import org.openita.stakeholder.Stakeholders;
import org.openita.ws.access.CurrentCaller;

/** The headcount of an agency. */
@Path("/cycles/{year}/agencies/{code}/internal-stakeholders")
@RequestScoped
public class InternalStakeholdersResource extends DossierResource {

  @Inject private CurrentCaller caller;
  @Inject private Stakeholders stakeholders;

  public InternalStakeholdersResource() {
    super(DossierKind.INTERNAL_STAKEHOLDERS);
  }

  @GET
  public Response get(@PathParam("year") int year, @PathParam("code") String code) {
    return answer(stakeholders.internal(caller.required(), year, code));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("year") int year,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      JsonBody body) {
    var by = caller.required();
    var headcount = body.taking(InternalStakeholdersJson.class).integer("headcount").orElse(null);
    return answer(
        IfMatch.of(ifMatch)
            .apply(
                () -> status(year, code).version(),
                version -> stakeholders.putInternal(by, year, code, headcount, version)));
  }

  private static Response answer(InternalStakeholders known) {
    return Response.ok(InternalStakeholdersJson.of(known))
        .tag(IfMatch.tag(known.dossier().version()))
        .build();
  }
}
