package org.openita.ws.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.result.Publication;
import org.openita.result.Publications;
import org.openita.timeline.Activity;
import org.openita.timeline.Cycle;
import org.openita.timeline.CycleState;
import org.openita.timeline.Timelines;
import org.openita.timeline.Window;
import org.openita.ws.access.CurrentCaller;

/** The cycles and their windows; for anyone. */
@Path("/cycles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CyclesResource {

  @Inject private Timelines timelines;
  @Inject private Publications publications;
  @Inject private Agencies agencies;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** A cycle; the edition and time of its results are absent until they are published. */
  record CycleJson(
      int year,
      int frameworkYear,
      CycleState state,
      Optional<Integer> edition,
      Optional<Instant> publishedAt) {}

  record Cycles(List<CycleJson> items) {}

  /**
   * The windows of a cycle, half-open: closed from {@code closesAt} on; {@code open} asks the state
   * of the cycle as well.
   */
  record TimelineJson(int year, List<WindowJson> items) {}

  record WindowJson(
      Activity activity, int number, Instant opensAt, Instant closesAt, boolean open) {}

  @GET
  public Response list() {
    return Response.ok(new Cycles(timelines.cycles().stream().map(this::json).toList())).build();
  }

  @GET
  @Path("{year}")
  public Response get(@PathParam("year") int year) {
    return Response.ok(json(timelines.cycle(year))).build();
  }

  /** The windows as they hold for the agency of the caller, for everybody else those of all. */
  @GET
  @Path("{year}/timeline")
  public Response timeline(@PathParam("year") int year) {
    var state = timelines.cycle(year).state();
    var agency =
        caller.known().flatMap(Caller::agencyCode).flatMap(code -> agencies.inCycle(year, code));
    var now = clock.instant();
    var windows =
        agency
            .map(known -> timelines.windows(year, known))
            .orElseGet(() -> timelines.windows(year))
            .stream()
            .map(window -> json(window, state, now))
            .toList();
    return Response.ok(new TimelineJson(year, windows)).build();
  }

  private CycleJson json(Cycle cycle) {
    var publication = publications.latest(cycle.year());
    return new CycleJson(
        cycle.year(),
        cycle.frameworkYear(),
        cycle.state(),
        publication.map(Publication::edition),
        publication.map(Publication::publishedAt));
  }

  private static WindowJson json(Window window, CycleState state, Instant now) {
    return new WindowJson(
        window.activity(),
        window.activity().number(),
        window.opensAt(),
        window.closesAt(),
        state.permits(window.activity()) && window.isOpenAt(now));
  }
}
