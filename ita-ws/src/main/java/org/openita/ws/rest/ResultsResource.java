package org.openita.ws.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.openita.result.Results;

/** The published results of a cycle; for anyone. */
@Path("/cycles/{year}/results")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResultsResource {

  @Inject private Results results;

  @GET
  public Response list(
      @PathParam("year") int year,
      @BeanParam AgencyQuery agencies,
      @BeanParam PageQuery page,
      @Context UriInfo address) {
    return PageQuery.answer(
        results.list(year, agencies.filter(), page.page(), page.size()), row -> row, address);
  }
}
