package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other government systems rely on, over plain HTTP. */
@ExtendWith(DemoServer.class)
class InterchangeIT {

  /** It has done everything in the demonstration. */
  private static final String DONE = "050001";

  /** It has begun in the demonstration. */
  private static final String BEGUN = "050003";

  private static final String NOBODY = "999999";

  @Test
  void the_status_tells_every_step(LaunchedServer server) {
    var status = new Interchange(server, DONE).status();

    assertThat(status.getString("agencyCode")).isEqualTo(DONE);
    assertThat(status.getBoolean("registered")).isTrue();
    for (var dossier : List.of("internalStakeholders", "externalStakeholders", "disclosures")) {
      assertThat(status.getJsonObject(dossier).getString("state")).isEqualTo("APPROVED");
    }
    assertThat(status.getJsonObject("internalStakeholders").getInt("headcount")).isPositive();
    assertThat(status.getJsonArray("surveys").getValuesAs(JsonObject.class))
        .extracting(survey -> survey.getString("instrument"))
        .containsExactly("IIT", "EIT");
    assertThat(status.getJsonArray("missingSteps")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void rest_and_soap_tell_the_same_status(Soap.Version version, LaunchedServer server) {
    var agency = new Interchange(server, BEGUN);
    var rest = agency.status();
    var soap =
        Soap.service(server, "assessment")
            .in(version)
            .as(server.accounts().naccClient())
            .call("getAgencyStatus", Interchange.YEAR, BEGUN);

    assertThat(soap.status()).as(soap.response().body()).isEqualTo(200);
    assertThat(soap.text("getAgencyStatusResponse/agencyCode")).isEqualTo(BEGUN);
    for (var dossier : List.of("internalStakeholders", "externalStakeholders", "disclosures")) {
      assertThat(soap.text("getAgencyStatusResponse/" + dossier + "/state"))
          .isEqualTo(rest.getJsonObject(dossier).getString("state"));
      assertThat(soap.text("getAgencyStatusResponse/" + dossier + "/version"))
          .isEqualTo(rest.getJsonObject(dossier).get("version").toString());
    }
    assertThat(soap.texts("getAgencyStatusResponse/missingSteps"))
        .isEqualTo(
            rest.getJsonArray("missingSteps").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList());
    assertThat(soap.texts("getAgencyStatusResponse/surveys/responses"))
        .isEqualTo(
            rest.getJsonArray("surveys").getValuesAs(JsonObject.class).stream()
                .map(survey -> survey.get("responses").toString())
                .toList());
  }

  @Test
  void a_forged_token_is_refused(LaunchedServer server) {
    var forged = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJuYWNjIiwiZXhwIjo5OTk5OTk5OTk5fQ.";
    var answer =
        Http.send(
            Http.request(new Interchange(server, DONE).statusAddress())
                .header("Authorization", "Bearer " + forged));
    assertProblem(answer, 401);
  }

  @Test
  void the_status_needs_credentials(LaunchedServer server) {
    var answer = Http.get(new Interchange(server, DONE).statusAddress());
    assertProblem(answer, 401);
    assertThat(answer.headers().allValues("WWW-Authenticate")).isNotEmpty();
  }

  @Test
  void wrong_credentials_are_refused(LaunchedServer server) {
    var answer =
        Http.send(
            Http.request(new Interchange(server, DONE).statusAddress())
                .header("Authorization", Http.basic("nacc", "wrong")));
    assertProblem(answer, 401);
  }

  @Test
  void another_agency_looks_like_one_that_does_not_exist(LaunchedServer server) {
    var client = server.accounts().agencyClient();
    var hidden = Http.get(new Interchange(server, DONE).statusAddress(), client);
    var absent = Http.get(new Interchange(server, NOBODY).statusAddress(), client);

    assertThat(assertProblem(hidden, 404).getString("code")).isEqualTo("NOT_FOUND");
    assertThat(withoutInstance(hidden)).isEqualTo(withoutInstance(absent));
  }

  @Test
  void an_agency_reads_its_own_status(LaunchedServer server) {
    var own = server.accounts().freshAgency();
    var status = new Interchange(server, own).status(server.accounts().agencyClient());
    assertThat(status.getString("agencyCode")).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void problems_speak_the_language_of_the_caller(String language, LaunchedServer server) {
    var answer =
        Http.send(
            Http.request(new Interchange(server, NOBODY).statusAddress())
                .header("Authorization", Http.basic(server.accounts().naccClient()))
                .header("Accept-Language", language));
    var detail = assertProblem(answer, 404).getString("detail");
    boolean thai = detail.codePoints().anyMatch(letter -> letter >= 0x0E00 && letter <= 0x0E7F);
    assertThat(thai).as(detail).isEqualTo(language.equals("th"));
  }

  @Test
  void what_is_not_published_is_not_found_without_credentials(LaunchedServer server) {
    assertProblem(Http.get(new Interchange(server, NOBODY).resultAddress()), 404);
  }

  @Test
  void every_answer_names_its_request(LaunchedServer server) {
    var agency = new Interchange(server, DONE);
    var own = Http.get(agency.statusAddress());
    assertThat(own.headers().firstValue("X-Request-Id")).isPresent();

    var given =
        Http.send(Http.request(agency.statusAddress()).header("X-Request-Id", "from-the-client-1"));
    assertThat(given.headers().firstValue("X-Request-Id")).contains("from-the-client-1");
  }

  @Test
  void an_unknown_address_is_a_problem_too(LaunchedServer server) {
    assertProblem(Http.get(server.address("/api/v1/no-such-thing")), 404);
  }

  @Test
  void a_year_that_is_no_number_is_the_callers_mistake(LaunchedServer server) {
    var address = server.address("/api/v1/cycles/soon/agencies/" + DONE + "/status");
    var answer = Http.get(address, server.accounts().naccClient());
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertNothingOfOurs(answer);
  }

  @ParameterizedTest
  @EnumSource
  void soap_refuses_a_wrong_secret_with_a_fault(Soap.Version version, LaunchedServer server) {
    var answer =
        Soap.service(server, "assessment")
            .in(version)
            .as("nacc", "wrong")
            .call("getAgencyStatus", Interchange.YEAR, DONE);
    assertThat(answer.nodes("Fault")).hasSize(1);
    assertNothingOfOurs(answer.response());
  }

  @ParameterizedTest
  @EnumSource
  void soap_refuses_another_agency_as_not_found(Soap.Version version, LaunchedServer server) {
    var answer =
        Soap.service(server, "assessment")
            .in(version)
            .as(server.accounts().agencyClient())
            .call("getAgencyStatus", Interchange.YEAR, DONE);
    assertThat(answer.text("interchangeFault/code")).isEqualTo("NOT_FOUND");
    assertThat(answer.text("interchangeFault/message")).isNotBlank();
  }

  /** Nothing is kept, for other walks need an agency that has stated nothing. */
  @Test
  void a_sample_list_is_its_agencys_and_told_what_is_wrong_with_it(LaunchedServer server) {
    var own = server.accounts().freshAgency();
    var client = server.accounts().agencyClient();
    var address = new Interchange(server, own).externalStakeholdersAddress();
    assertThat(Http.json(Http.get(address, client)).getJsonArray("sample")).isEmpty();
    assertThat(Http.json(Http.get(address, server.accounts().naccClient())).isNull("sample"))
        .isTrue();
    var list =
        """
        {"estimate":500,"sample":[{"name":"สมชาย ใจดี","kind":"PERSON","phone":"12",\
        "service":"ภาษี"}]}""";
    var refused = Http.json(putJson(address, client, list));
    assertThat(refused.getString("code")).isEqualTo("INVALID_INPUT");
    assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("sample[0].phone");
    var foreign = new Interchange(server, DONE).externalStakeholdersAddress();
    assertProblem(putJson(foreign, client, list), 404);

    var service = Soap.service(server, "assessment").as(client);
    var soap = service.call("getExternalStakeholders", Interchange.YEAR, own);
    assertThat(soap.nodes("getExternalStakeholdersResponse/sample")).hasSize(1);
    var fault = service.send(putBySoap(own));
    assertThat(fault.text("interchangeFault/code")).isEqualTo("INVALID_INPUT");
    assertThat(fault.text("interchangeFault/errors/field")).isEqualTo("sample[0].email");
    assertThat(Http.json(Http.get(address, client)).getInt("version")).isZero();
  }

  private static HttpResponse<String> putJson(
      URI address, DemoAccounts.Client client, String body) {
    return Http.send(
        Http.request(address)
            .header("Authorization", Http.basic(client))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  private static String putBySoap(String agency) {
    return """
        <v:putExternalStakeholders xmlns:v="urn:openita:interchange:v1"><v:year>%d</v:year>\
        <v:agencyCode>%s</v:agencyCode><v:estimate>700</v:estimate><v:sample><v:entry>\
        <v:name>บริษัท ดี จำกัด</v:name><v:kind>ORGANISATION</v:kind><v:email>no mail</v:email>\
        <v:service>ภาษี</v:service></v:entry></v:sample></v:putExternalStakeholders>"""
        .formatted(Interchange.YEAR, agency);
  }

  @Test
  void history_by_soap_is_that_of_rest(LaunchedServer server) {
    var soap =
        Soap.service(server, "assessment")
            .as(server.accounts().naccClient())
            .send(
                """
                <v:getHistory xmlns:v="urn:openita:interchange:v1"><v:year>%d</v:year>\
                <v:agencyCode>%s</v:agencyCode><v:dossier>EXTERNAL_STAKEHOLDERS</v:dossier>\
                </v:getHistory>"""
                    .formatted(Interchange.YEAR, DONE));
    var rest =
        Http.json(
            Http.get(
                server.address(
                    "/api/v1/cycles/2563/agencies/" + DONE + "/external-stakeholders/history"),
                server.accounts().naccClient()));
    assertThat(soap.texts("getHistoryResponse/items/action"))
        .isEqualTo(
            rest.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("action"))
                .toList())
        .contains("SUBMIT", "APPROVE");
  }

  @Test
  void soap_refuses_an_unknown_operation_with_a_fault(LaunchedServer server) {
    var answer =
        Soap.service(server, "assessment")
            .as(server.accounts().naccClient())
            .call("getNothing", Interchange.YEAR, DONE);
    assertThat(answer.nodes("Fault")).hasSize(1);
    assertNothingOfOurs(answer.response());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment", "results"})
  void every_service_describes_itself(String service, LaunchedServer server) {
    var description = Http.get(server.address("/api/soap/v1/" + service + "?wsdl"));
    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(description.body())
        .contains("urn:openita:interchange:v1")
        .contains("localhost:" + server.launch().port() + "/api/soap/v1/" + service);
  }

  @Test
  void rest_describes_itself(LaunchedServer server) {
    var description = Http.get(server.address("/api/openapi"));
    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(description.body()).contains("openapi", "/cycles/{year}/agencies/{code}/status");
    assertThat(Http.get(server.address("/api/docs")).statusCode()).isEqualTo(200);
  }

  private static JsonObject assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    var problem = Http.json(answer);
    assertThat(problem.keySet()).contains("type", "title", "status", "detail", "code");
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertNothingOfOurs(answer);
    return problem;
  }

  private static void assertNothingOfOurs(HttpResponse<String> answer) {
    assertThat(answer.body())
        .doesNotContain("Exception")
        .doesNotContain("org.openita")
        .doesNotContain("com.sun")
        .doesNotContain("\tat ");
  }

  /** The problem but for what names this one request. */
  private static Map<String, Object> withoutInstance(HttpResponse<String> answer) {
    var problem = new TreeMap<String, Object>(Http.json(answer));
    problem.keySet().removeAll(List.of("instance", "requestId"));
    problem.put("status line", answer.statusCode());
    return problem;
  }
}
