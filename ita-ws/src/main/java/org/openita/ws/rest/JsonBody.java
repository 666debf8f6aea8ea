package org.openita.ws.rest;

import jakarta.json.JsonArray;
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
import java.util.stream.IntStream;
import org.openita.ws.problem.RequestProblem;
import org.openita.ws.problem.RequestProblem.FieldSlip;

/**
 * A JSON object that a client has sent. A member that is absent or {@code null} is absent; one of
 * another kind than asked for is refused as {@code INVALID_INPUT} with the name of the field.
 */
final class JsonBody {

  private final JsonObject object;
  private final String path;

  JsonBody(JsonObject object) {
    this(object, "");
  }

  /**
   * @param path of the object in what was sent, before the names of its members
   */
  private JsonBody(JsonObject object, String path) {
    this.object = object;
    this.path = path;
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
            .map(name -> FieldSlip.unknown(path + name))
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

  /** Objects in an array, each with its place in the names of its members; absent when it is. */
  Optional<List<JsonBody>> objects(String name) {
    return member(
        name,
        value ->
            value.getValueType() == JsonValue.ValueType.ARRAY
                    && value.asJsonArray().stream().allMatch(JsonObject.class::isInstance)
                ? bodies(name, value.asJsonArray())
                : null,
        "objects");
  }

  private List<JsonBody> bodies(String name, JsonArray array) {
    return IntStream.range(0, array.size())
        .mapToObj(
            place ->
                new JsonBody(array.getJsonObject(place), "%s%s[%d].".formatted(path, name, place)))
        .toList();
  }

  /** One of the names of an enum. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
    return text(name)
        .map(
            named ->
                Arrays.stream(choices.getEnumConstants())
                    .filter(choice -> choice.name().equals(named))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            RequestProblem.invalid(
                                FieldSlip.notAmong(
                                    path + name,
                                    Arrays.stream(choices.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))))));
  }

  private <T> Optional<T> member(String name, Function<JsonValue, T> read, String wanted) {
    var value = object.get(name);
    if (value == null || value == JsonValue.NULL) {
      return Optional.empty();
    }
    var known = read.apply(value);
    if (known == null) {
      throw RequestProblem.invalid(FieldSlip.malformed(path + name, wanted));
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
