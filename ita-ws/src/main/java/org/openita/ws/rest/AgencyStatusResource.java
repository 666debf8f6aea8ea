package org.openita.ws.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.openita.monitoring.AgencyStatuses;
import org.openita.ws.access.CurrentCaller;

/** How far an agency has come, for whoever may see it. */
@Path("/cycles/{year}/agencies/{code}/status")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgencyStatusResource {

  @Inject private CurrentCaller caller;
  @Inject private AgencyStatuses statuses;

  @GET
  public Response get(@PathParam("year") int year, @PathParam("code") String code) {
    return Response.ok(AgencyStatusJson.of(statuses.of(caller.required(), year, code))).build();
  }
}
