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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.approval.DossierStatus;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.DisclosureInput;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.ItemReview;
import org.openita.disclosure.Verdict;
import org.openita.disclosure.WithheldFor;
import org.openita.ws.access.CurrentCaller;
import org.openita.ws.problem.RequestProblem;
import org.openita.ws.problem.RequestProblem.FieldSlip;

/** The disclosures of an agency. Each answer has a version of its own beside the dossier's. */
@Path("/cycles/{year}/agencies/{code}/disclosures")
@RequestScoped
public class DisclosuresResource extends DossierResource {

  @Inject private CurrentCaller caller;
  @Inject private Disclosures disclosures;

  public DisclosuresResource() {
    super(DossierKind.DISCLOSURES);
  }

  /** All items in the order of the framework; {@code version} is the dossier's. */
  record DisclosuresJson(
      DossierState state,
      long version,
      Optional<String> returnReason,
      List<DossierAction> permitted,
      List<DisclosureJson> items) {

    static DisclosuresJson of(DossierStatus dossier, List<Disclosure> items) {
      return new DisclosuresJson(
          dossier.state(),
          dossier.version(),
          dossier.returnReason(),
          dossier.permitted().stream().sorted().toList(),
          items.stream().map(DisclosureJson::of).toList());
    }
  }

  @GET
  public Response list(@PathParam("year") int year, @PathParam("code") String code) {
    var dossier = status(year, code);
    var items = disclosures.ofAgency(caller.required(), year, code);
    return Response.ok(DisclosuresJson.of(dossier, items))
        .tag(IfMatch.tag(dossier.version()))
        .build();
  }

  @GET
  @Path("{item}")
  public Response get(
      @PathParam("year") int year, @PathParam("code") String code, @PathParam("item") String item) {
    return answer(disclosures.find(caller.required(), year, code, item));
  }

  @PUT
  @Path("{item}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("year") int year,
      @PathParam("code") String code,
      @PathParam("item") String item,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      JsonBody body) {
    var by = caller.required();
    var input = input(body.taking(DisclosureJson.class), item);
    return answer(
        IfMatch.of(ifMatch)
            .apply(
                () -> disclosures.find(by, year, code, item).version(),
                version -> disclosures.put(by, year, code, item, input, version)));
  }

  @PUT
  @Path("{item}/review")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response review(
      @PathParam("year") int year,
      @PathParam("code") String code,
      @PathParam("item") String item,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      JsonBody body) {
    var by = caller.required();
    var given = body.takingOnly("verdict", "comment");
    var review = new ItemReview(verdict(given), given.text("comment"));
    return answer(
        IfMatch.of(ifMatch)
            .apply(
                () -> disclosures.find(by, year, code, item).version(),
                version -> disclosures.review(by, year, code, item, review, version)));
  }

  private static DisclosureInput input(JsonBody body, String item) {
    if (body.text("item").filter(named -> !named.equals(item)).isPresent()) {
      throw RequestProblem.invalid(FieldSlip.notAmong("item", item));
    }
    var disclosed =
        body.truth("disclosed")
            .orElseThrow(() -> RequestProblem.invalid(FieldSlip.malformed("disclosed", "boolean")));
    return new DisclosureInput(
        disclosed,
        body.texts("urls"),
        body.text("explanation"),
        body.text("reason").map(DisclosuresResource::reason),
        body.text("legalBasis"),
        Optional.empty());
  }

  private static WithheldFor reason(String named) {
    return Arrays.stream(WithheldFor.values())
        .filter(reason -> reason.name().equals(named))
        .findFirst()
        .orElseThrow(
            () -> RequestProblem.invalid(FieldSlip.notAmong("reason", "LAW, FORCE_MAJEURE")));
  }

  private static Verdict verdict(JsonBody body) {
    var named = body.text("verdict");
    return Arrays.stream(Verdict.values())
        .filter(verdict -> named.filter(verdict.name()::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> RequestProblem.invalid(FieldSlip.notAmong("verdict", "PASS, FAIL")));
  }

  private static Response answer(Disclosure disclosure) {
    return Response.ok(DisclosureJson.of(disclosure))
        .tag(IfMatch.tag(disclosure.version()))
        .build();
  }
}
