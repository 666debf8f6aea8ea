package org.openita.ws.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.registry.AgencyPeriod;
import org.openita.registry.AgencyType;
import org.openita.registry.Contact;
import org.openita.registry.Ministry;
import org.openita.registry.Province;
import org.openita.registry.SupervisingBody;

/** The register; for anyone. */
@Path("/agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {

  @Inject private Agencies agencies;

  /**
   * An agency; a central one has no province, a local one no ministry.
   *
   * @param parent code of the agency to which it belongs
   * @param validFrom first cycle in which it is assessed, Buddhist Era
   * @param validTo last such cycle; absent until further notice
   */
  record AgencyJson(
      String code,
      Text name,
      Named type,
      int group,
      Optional<Named> ministry,
      Optional<Named> province,
      Named supervisor,
      Optional<String> website,
      Optional<String> parent,
      ContactJson contact,
      int validFrom,
      Optional<Integer> validTo) {

    static AgencyJson of(Agency agency) {
      return new AgencyJson(
          agency.code(),
          agency.name(),
          Named.of(agency.type()),
          agency.groupNumber(),
          agency.ministry().map(Named::of),
          agency.province().map(Named::of),
          Named.of(agency.supervisingBody()),
          agency.website(),
          agency.parentCode(),
          ContactJson.of(agency.contact()),
          agency.validFrom(),
          agency.validTo());
    }

    /** The agency under the name, and in the places, that it has in a cycle. */
    static AgencyJson of(AgencyPeriod period) {
      var agency = period.agency();
      return new AgencyJson(
          period.code(),
          period.name(),
          Named.of(period.type()),
          period.groupNumber(),
          period.ministry().map(Named::of),
          period.province().map(Named::of),
          Named.of(period.supervisingBody()),
          agency.website(),
          period.parentCode(),
          ContactJson.of(agency.contact()),
          agency.validFrom(),
          agency.validTo());
    }
  }

  /** Beside the website, where an agency is reached. */
  record ContactJson(Optional<String> address, Optional<String> phone, Optional<String> email) {

    static ContactJson of(Contact contact) {
      return new ContactJson(said(contact.address()), said(contact.phone()), said(contact.email()));
    }

    private static Optional<String> said(String text) {
      return Optional.of(text).filter(known -> !known.isEmpty());
    }
  }

  record Named(String code, Text name) {

    static Named of(AgencyType type) {
      return new Named(type.code(), type.name());
    }

    static Named of(Ministry ministry) {
      return new Named(ministry.code(), ministry.name());
    }

    static Named of(Province province) {
      return new Named(province.code(), province.name());
    }

    static Named of(SupervisingBody body) {
      return new Named(body.code(), body.name());
    }
  }

  /** The register as it is now, or that of a cycle. */
  @GET
  public Response list(
      @BeanParam AgencyQuery query,
      @QueryParam("cycle") String cycle,
      @BeanParam PageQuery page,
      @Context UriInfo address) {
    if (cycle == null || cycle.isBlank()) {
      return PageQuery.answer(
          agencies.search(query.filter(), page.page(), page.size()), AgencyJson::of, address);
    }
    int year = PageQuery.number("cycle", cycle, 0);
    return PageQuery.answer(
        agencies.search(year, query.filter(), page.page(), page.size()), AgencyJson::of, address);
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return Response.ok(AgencyJson.of(agencies.find(code))).build();
  }
}
