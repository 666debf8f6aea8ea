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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.openita.approval.DossierKind;
import org.openita.stakeholder.SampleEntry;
import org.openita.stakeholder.SampleExchange;
import org.openita.stakeholder.SampledStakeholders;
import org.openita.ws.access.CurrentCaller;

/** The people outside who dealt with an agency: how many, and a list of whom to ask. */
@Path("/cycles/{year}/agencies/{code}/external-stakeholders")
@RequestScoped
public class ExternalStakeholdersResource extends DossierResource {

  /** Bytes of a body: {@value SampleExchange#MOST} entries and some room. */
  private static final int LARGEST = 8 * 1024 * 1024;

  @Inject private CurrentCaller caller;
  @Inject private SampleExchange exchange;

  public ExternalStakeholdersResource() {
    super(DossierKind.EXTERNAL_STAKEHOLDERS);
  }

  @GET
  public Response get(@PathParam("year") int year, @PathParam("code") String code) {
    return answer(exchange.get(caller.required(), year, code));
  }

  /** The body is read only once its sender is known: a list is larger than what others may send. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("year") int year,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      InputStream in)
      throws IOException {
    var by = caller.required();
    var body = JsonBodyReader.read(in, LARGEST).taking(SampledStakeholdersJson.class);
    var estimate = body.integer("estimate").orElse(null);
    var sample = body.objects("sample").map(ExternalStakeholdersResource::entries);
    return answer(
        IfMatch.of(ifMatch)
            .apply(
                () -> status(year, code).version(),
                version -> exchange.put(by, year, code, estimate, sample, version)));
  }

  private static List<SampleEntry> entries(List<JsonBody> bodies) {
    return bodies.stream().map(SampledStakeholdersJson.Entry::read).toList();
  }

  private static Response answer(SampledStakeholders known) {
    return Response.ok(SampledStakeholdersJson.of(known))
        .tag(IfMatch.tag(known.external().dossier().version()))
        .build();
  }
}
