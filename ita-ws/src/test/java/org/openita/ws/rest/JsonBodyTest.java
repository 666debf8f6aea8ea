package org.openita.ws.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.stakeholder.SampleKind;
import org.openita.ws.problem.ProblemCode;
import org.openita.ws.problem.RequestProblem;

class JsonBodyTest {

  @Test
  void members_are_read_by_their_kind() throws IOException {
    var body = read("{\"headcount\":812,\"disclosed\":false,\"urls\":[\"a\"],\"comment\":null}");
    assertThat(body.integer("headcount")).contains(812);
    assertThat(body.truth("disclosed")).contains(false);
    assertThat(body.texts("urls")).containsExactly("a");
    assertThat(body.text("comment")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"812\"", "8.5", "99999999999", "1e999999999", "true", "[]", "{}"})
  void what_is_no_whole_number_is_refused_by_its_name(String value) throws IOException {
    var body = read("{\"headcount\":" + value + "}");
    assertThatThrownBy(() -> body.integer("headcount"))
        .isInstanceOfSatisfying(
            RequestProblem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_INPUT);
              assertThat(problem.errors().get(0).field()).isEqualTo("headcount");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "1",
        "null",
        "{\"a\":1,\"a\":2}",
        "{\"a\":{\"b\":1,\"b\":1}}",
        "{\"a\":1}x",
        "<a/>",
        "\u0000"
      })
  void what_is_no_json_object_is_malformed(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            RequestProblem.class,
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_REQUEST));
  }

  @Test
  void what_is_wrong_inside_of_a_list_is_named_with_its_place() throws IOException {
    var body =
        read(
            "{\"sample\":[{\"name\":\"a\",\"kind\":\"PERSON\"},{\"kind\":\"person\"},{\"age\":1}]}");
    var entries = body.objects("sample").orElseThrow();
    assertThat(entries.get(0).choice("kind", SampleKind.class)).contains(SampleKind.PERSON);
    assertRefused(() -> entries.get(1).choice("kind", SampleKind.class), "sample[1].kind");
    assertRefused(() -> entries.get(2).takingOnly("name"), "sample[2].age");
    assertRefused(() -> read("{\"sample\":[1]}").objects("sample"), "sample");
    assertThat(read("{}").objects("sample")).isEmpty();
    assertThat(read("{\"sample\":[]}").objects("sample")).contains(List.of());
  }

  private static void assertRefused(ThrowingCallable call, String field) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RequestProblem.class,
            problem -> assertThat(problem.errors().get(0).field()).isEqualTo(field));
  }

  @Test
  void an_endless_message_is_too_large() {
    assertThatThrownBy(() -> read(" ".repeat(JsonBodyReader.LARGEST) + "{}"))
        .isInstanceOfSatisfying(
            RequestProblem.class,
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE));
  }

  @Test
  void a_deeply_nested_message_is_malformed() {
    assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(100_000)))
        .isInstanceOf(RequestProblem.class);
  }

  @Test
  void an_unknown_member_is_refused() throws IOException {
    var body = read("{\"headcuont\":812}");
    assertThatThrownBy(() -> body.taking(InternalStakeholdersJson.class))
        .isInstanceOf(RequestProblem.class);
  }

  @Test
  void what_was_read_may_be_sent_back() throws IOException {
    var body = read("{\"headcount\":812,\"state\":\"DRAFT\",\"version\":3,\"permitted\":[]}");
    assertThat(body.taking(InternalStakeholdersJson.class).integer("headcount")).contains(812);
  }

  private static JsonBody read(String text) throws IOException {
    return JsonBodyReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
