package org.openita.ws.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.openita.result.Results;

/** The published result of one agency; for anyone. */
@Path("/cycles/{year}/agencies/{code}/result")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgencyResultResource {

  @Inject private Results results;

  @GET
  public Response get(@PathParam("year") int year, @PathParam("code") String code) {
    return Response.ok(AgencyResultJson.of(results.find(year, code))).build();
  }
}
