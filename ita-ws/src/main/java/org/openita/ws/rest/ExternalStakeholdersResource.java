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
import org.openita.stakeholder.ExternalStakeholders;
import org.openita.stakeholder.Stakeholders;
import org.openita.ws.access.CurrentCaller;

/** The estimated number of people outside who dealt with an agency. */
@Path("/cycles/{year}/agencies/{code}/external-stakeholders")
@RequestScoped
public class ExternalStakeholdersResource extends DossierResource {

  @Inject private CurrentCaller caller;
  @Inject private Stakeholders stakeholders;

  public ExternalStakeholdersResource() {
    super(DossierKind.EXTERNAL_STAKEHOLDERS);
  }

  @GET
  public Response get(@PathParam("year") int year, @PathParam("code") String code) {
    return answer(stakeholders.external(caller.required(), year, code));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("year") int year,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      JsonBody body) {
    var by = caller.required();
    var estimate = body.taking(ExternalStakeholdersJson.class).integer("estimate").orElse(null);
    return answer(
        IfMatch.of(ifMatch)
            .apply(
                () -> status(year, code).version(),
                version -> stakeholders.putExternal(by, year, code, estimate, version)));
  }

  private static Response answer(ExternalStakeholders known) {
    return Response.ok(ExternalStakeholdersJson.of(known))
        .tag(IfMatch.tag(known.dossier().version()))
        .build();
  }
}
