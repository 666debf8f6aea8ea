package org.openita.ws.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.openita.approval.Approvals;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.approval.DossierStatus;
import org.openita.approval.HistoryEntry;
import org.openita.ws.access.CurrentCaller;

/** The way of a dossier from draft to approved: below the address of its content. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DossierResource {

  @Inject private CurrentCaller caller;
  @Inject private Approvals approvals;

  private final DossierKind kind;

  DossierResource(DossierKind kind) {
    this.kind = kind;
  }

  record HistoryJson(List<Entry> items) {}

  /** Who did what when, and why. */
  record Entry(
      DossierAction action,
      DossierState stateBefore,
      DossierState stateAfter,
      String actor,
      String actorRole,
      Instant happenedAt,
      Optional<String> reason,
      Optional<String> digest) {

    static Entry of(HistoryEntry entry) {
      return new Entry(
          entry.action(),
          entry.stateBefore(),
          entry.stateAfter(),
          entry.actor(),
          entry.actorRole(),
          entry.happenedAt(),
          entry.reason(),
          entry.digest());
    }
  }

  @POST
  @Path("submit")
  public Response submit(
      @PathParam("year") int year,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    var key = key(year, code);
    return step(key, ifMatch, version -> approvals.submit(caller.required(), key, version));
  }

  @POST
  @Path("return")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response returnForCorrection(
      @PathParam("year") int year,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      JsonBody body) {
    var key = key(year, code);
    var by = caller.required();
    var reason = body.takingOnly("reason").text("reason").orElse("");
    return step(key, ifMatch, version -> approvals.returnForCorrection(by, key, reason, version));
  }

  @POST
  @Path("approve")
  public Response approve(
      @PathParam("year") int year,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    var key = key(year, code);
    return step(key, ifMatch, version -> approvals.approve(caller.required(), key, version));
  }

  @GET
  @Path("history")
  public Response history(@PathParam("year") int year, @PathParam("code") String code) {
    var entries = approvals.history(caller.required(), key(year, code));
    return Response.ok(new HistoryJson(entries.stream().map(Entry::of).toList())).build();
  }

  DossierStatus status(int year, String code) {
    return approvals.status(caller.required(), key(year, code));
  }

  private DossierKey key(int year, String code) {
    return new DossierKey(year, code, kind);
  }

  private Response step(DossierKey key, String ifMatch, LongFunction<DossierStatus> step) {
    var by = caller.required();
    var status = IfMatch.of(ifMatch).apply(() -> approvals.status(by, key).version(), step);
    return Response.ok(DossierJson.of(status)).tag(IfMatch.tag(status.version())).build();
  }
}
