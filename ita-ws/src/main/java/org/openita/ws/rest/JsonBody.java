package org.openita.ws.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.ws.problem.RequestProblem;
import org.openita.ws.problem.RequestProblem.FieldSlip;

/**
 * A JSON object that a client has sent. A member that is absent or {@code null} is absent; one of
 * another kind than asked for is refused as {@code INVALID_INPUT} with the name of the field.
 */
final class JsonBody {

  private final JsonObject object;

  JsonBody(JsonObject object) {
    this.object = object;
  }

  /**
   * Refuses what the address does not take, so that nothing is lost unnoticed. A client may send
   * back all that it has read: the members of the answer are taken and, but for the content,
   * ignored.
   */
  JsonBody taking(Class<? extends Record> answer) {
    var taken =
        Arrays.stream(answer.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    var unknown =
        object.keySet().stream()
            .filter(name -> !taken.contains(name))
            .map(FieldSlip::unknown)
            .toList();
    if (!unknown.isEmpty()) {
      throw RequestProblem.invalid(unknown);
    }
    return this;
  }

  /** Refuses every member that is not named. */
  JsonBody takingOnly(String... names) {
    var unknown =
        object.keySet().stream()
            .filter(name -> !List.of(names).contains(name))
            .map(FieldSlip::unknown)
            .toList();
    if (!unknown.isEmpty()) {
      throw RequestProblem.invalid(unknown);
    }
    return this;
  }

  Optional<Integer> integer(String name) {
    return member(name, JsonBody::whole, "number");
  }

  Optional<String> text(String name) {
    return member(name, JsonBody::string, "text");
  }

  Optional<Boolean> truth(String name) {
    return member(
        name,
        value ->
            switch (value.getValueType()) {
              case TRUE -> true;
              case FALSE -> false;
              default -> null;
            },
        "boolean");
  }

  /** Empty when absent. */
  List<String> texts(String name) {
    return member(
            name,
            value ->
                value.getValueType() == JsonValue.ValueType.ARRAY
                        && value.asJsonArray().stream().allMatch(JsonString.class::isInstance)
                    ? value.asJsonArray().stream().map(JsonBody::string).toList()
                    : null,
            "texts")
        .orElse(List.of());
  }

  private <T> Optional<T> member(String name, Function<JsonValue, T> read, String wanted) {
    var value = object.get(name);
    if (value == null || value == JsonValue.NULL) {
      return Optional.empty();
    }
    var known = read.apply(value);
    if (known == null) {
      throw RequestProblem.invalid(FieldSlip.malformed(name, wanted));
    }
    return Optional.of(known);
  }

  private static String string(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : null;
  }

  /** Large exponents are never written out. */
  private static Integer whole(JsonValue value) {
    if (!(value instanceof JsonNumber number)) {
      return null;
    }
    try {
      return number.bigDecimalValue().intValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }
}
