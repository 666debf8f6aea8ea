package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;

/** The addresses of the interchange that concern one agency. */
record Interchange(LaunchedServer server, String agencyCode) {

  static final int YEAR = 2563;

  URI statusAddress() {
    return address("status");
  }

  URI externalStakeholdersAddress() {
    return address("external-stakeholders");
  }

  URI resultAddress() {
    return address("result");
  }

  private URI address(String last) {
    return server.address("/api/v1/cycles/" + YEAR + "/agencies/" + agencyCode + "/" + last);
  }

  /** Its status as the NACC's client sees it. */
  JsonObject status() {
    return status(server.accounts().naccClient());
  }

  JsonObject status(DemoAccounts.Client client) {
    return ok(Http.get(statusAddress(), client));
  }

  HttpResponse<String> readResult() {
    return Http.get(resultAddress());
  }

  JsonObject result() {
    return ok(readResult());
  }

  Soap.Answer soapStatus() {
    return Soap.service(server, "assessment")
        .as(server.accounts().naccClient())
        .call("getAgencyStatus", YEAR, agencyCode);
  }

  Soap.Answer soapResult() {
    return Soap.service(server, "results").call("getAgencyResult", YEAR, agencyCode);
  }

  /** State of a dossier: {@code internalStakeholders} and so on. */
  String state(String dossier) {
    return status().getJsonObject(dossier).getString("state");
  }

  /** Responses to a survey so far. */
  int responses(String instrument) {
    return survey(instrument).getInt("responses");
  }

  /** Whether a survey takes answers now. */
  boolean isOpen(String instrument) {
    return survey(instrument).getBoolean("open");
  }

  private JsonObject survey(String instrument) {
    return status().getJsonArray("surveys").getValuesAs(JsonObject.class).stream()
        .filter(survey -> survey.getString("instrument").equals(instrument))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject ok(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Http.json(response);
  }
}
