package org.openita.ws.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.openita.framework.Frameworks;

/** The frameworks; for anyone. */
@Path("/frameworks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FrameworksResource {

  @Inject private Frameworks frameworks;

  @GET
  @Path("{year}")
  public Response get(@PathParam("year") int year) {
    return Response.ok(FrameworkJson.of(frameworks.of(year))).build();
  }
}
