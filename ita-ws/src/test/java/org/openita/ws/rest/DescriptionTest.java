package org.openita.ws.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.ws.problem.ProblemCode;

/** The kept description tells what exists: neither less nor more. */
class DescriptionTest {

  private final JsonObject document = read();

  @Test
  void every_resource_is_described_and_nothing_else() {
    var described =
        document.getJsonObject("paths").entrySet().stream()
            .flatMap(
                path ->
                    path.getValue().asJsonObject().keySet().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(described).isEqualTo(served());
  }

  @Test
  void every_problem_code_is_described() {
    var codes =
        schema("Problem").getJsonObject("properties").getJsonObject("code").getJsonArray("enum");
    assertThat(codes.getValuesAs(JsonString::getString))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProblemCode.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "AgencyResult, org.openita.ws.rest.AgencyResultJson",
    "AgencyStatus, org.openita.ws.rest.AgencyStatusJson",
    "InternalStakeholders, org.openita.ws.rest.InternalStakeholdersJson",
    "ExternalStakeholders, org.openita.ws.rest.ExternalStakeholdersJson",
    "SampledStakeholders, org.openita.ws.rest.SampledStakeholdersJson",
    "SampleEntry, org.openita.ws.rest.SampledStakeholdersJson$Entry",
    "WayScore, org.openita.result.WayScore",
    "Dossier, org.openita.ws.rest.DossierJson",
    "Disclosure, org.openita.ws.rest.DisclosureJson",
    "Disclosures, org.openita.ws.rest.DisclosuresResource$DisclosuresJson",
    "Channels, org.openita.ws.rest.ChannelsResource$ChannelsJson",
    "Cycle, org.openita.ws.rest.CyclesResource$CycleJson",
    "Timeline, org.openita.ws.rest.CyclesResource$TimelineJson",
    "Agency, org.openita.ws.rest.AgenciesResource$AgencyJson",
    "Framework, org.openita.ws.rest.FrameworkJson",
    "ResultRow, org.openita.result.ResultRow",
    "Problem, org.openita.ws.rest.ProblemJson"
  })
  void a_schema_has_the_members_of_its_record(String schema, Class<?> record) {
    assertThat(schema(schema).getJsonObject("properties").keySet())
        .containsExactlyElementsOf(
            Arrays.stream(record.getRecordComponents())
                .map(component -> component.getName())
                .toList());
  }

  private JsonObject schema(String name) {
    return document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
  }

  private static Set<String> served() {
    return RestApplication.RESOURCES.stream()
        .flatMap(
            resource ->
                Arrays.stream(resource.getMethods())
                    .flatMap(
                        method ->
                            httpMethod(method).stream()
                                .map(verb -> verb + " " + path(resource, method))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(found -> found != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String path(Class<?> resource, Method method) {
    var below = method.getAnnotation(Path.class);
    return resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
  }

  private static JsonObject read() {
    try (var reader =
        Json.createReader(
            DescriptionTest.class.getResourceAsStream(
                "/org/openita/ws/description/openapi.json"))) {
      return reader.readObject();
    }
  }
}
