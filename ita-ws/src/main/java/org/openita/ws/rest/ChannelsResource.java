package org.openita.ws.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.InstrumentCode;
import org.openita.survey.ChannelStatus;
import org.openita.survey.Channels;
import org.openita.survey.Way;
import org.openita.ws.access.CurrentCaller;

/** Where the people of an agency answer its surveys, and how many have. */
@Path("/cycles/{year}/agencies/{code}/channels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChannelsResource {

  @Inject private CurrentCaller caller;
  @Inject private Channels channels;

  record ChannelsJson(List<ChannelJson> items) {}

  /** A survey; its addresses are absent until the headcount is approved where it asks for that. */
  record ChannelJson(
      InstrumentCode instrument,
      Optional<String> url,
      Optional<String> qrPng,
      Optional<String> qrSvg,
      boolean open,
      int responses,
      Map<Way, Integer> ways,
      Optional<Integer> minimumSample,
      boolean minimumReached) {

    static ChannelJson of(ChannelStatus status, UriInfo address) {
      var url =
          status
              .code()
              .map(
                  code ->
                      address
                          .getBaseUriBuilder()
                          .replacePath("/s/{channel}")
                          .build(code)
                          .toString());
      return new ChannelJson(
          status.instrument(),
          url,
          url.map(survey -> survey + "/qr.png"),
          url.map(survey -> survey + "/qr.svg"),
          status.open(),
          status.responses(),
          status.ways(),
          status.minimumSample(),
          status.minimumReached());
    }
  }

  @GET
  public Response list(
      @PathParam("year") int year, @PathParam("code") String code, @Context UriInfo address) {
    return Response.ok(
            new ChannelsJson(
                channels.ofAgency(caller.required(), year, code).stream()
                    .map(status -> ChannelJson.of(status, address))
                    .toList()))
        .build();
  }
}
