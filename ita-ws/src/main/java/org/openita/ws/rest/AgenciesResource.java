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
import java.util.Optional;
import org.openita.common.Text;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;

/** The register; for anyone. */
@Path("/agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {

  @Inject private Agencies agencies;

  /** An agency; a central one has no province, a local one no ministry. */
  record AgencyJson(
      String code,
      Text name,
      Named type,
      int group,
      Optional<Named> ministry,
      Optional<Named> province,
      Named supervisor,
      Optional<String> website) {

    static AgencyJson of(Agency agency) {
      return new AgencyJson(
          agency.code(),
          agency.name(),
          new Named(agency.type().code(), agency.type().name()),
          agency.groupNumber(),
          agency.ministry().map(ministry -> new Named(ministry.code(), ministry.name())),
          agency.province().map(province -> new Named(province.code(), province.name())),
          new Named(agency.supervisingBody().code(), agency.supervisingBody().name()),
          agency.website());
    }
  }

  record Named(String code, Text name) {}

  @GET
  public Response list(
      @BeanParam AgencyQuery query, @BeanParam PageQuery page, @Context UriInfo address) {
    return PageQuery.answer(
        agencies.search(query.filter(), page.page(), page.size()), AgencyJson::of, address);
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return Response.ok(AgencyJson.of(agencies.find(code))).build();
  }
}
