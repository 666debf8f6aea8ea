package org.openita.ws.rest;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openita.common.ThaiTime;
import org.openita.scoring.Score;

/**
 * How a record reads in JSON: its components in their order, an absent value as {@code null}, a
 * score as a number of two decimals, a time in ISO 8601 with the offset of Thailand, an enum as its
 * name.
 */
final class RecordJson {

  private RecordJson() {}

  static String text(Record value) {
    var text = new StringWriter();
    try (var json = Json.createGenerator(text)) {
      write(json, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Record value) {
    json.writeStartObject();
    for (var component : value.getClass().getRecordComponents()) {
      json.writeKey(component.getName());
      writeValue(json, read(component, value));
    }
    json.writeEnd();
  }

  /** To the millisecond, in the zone of the assessment. */
  private static String time(Instant instant) {
    return ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.MILLIS).atZone(ThaiTime.ZONE));
  }

  private static void writeValue(JsonGenerator json, Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Optional<?> optional) {
      writeValue(json, optional.orElse(null));
    } else if (value instanceof Score score) {
      json.write(score.shown());
    } else if (value instanceof Record record) {
      write(json, record);
    } else if (value instanceof Iterable<?> many) {
      json.writeStartArray();
      many.forEach(one -> writeValue(json, one));
      json.writeEnd();
    } else if (value instanceof Instant instant) {
      json.write(time(instant));
    } else {
      writeScalar(json, value);
    }
  }

  private static void writeScalar(JsonGenerator json, Object value) {
    if (value instanceof Boolean truth) {
      json.write(truth);
    } else if (value instanceof Integer number) {
      json.write(number);
    } else if (value instanceof Long number) {
      json.write(number);
    } else if (value instanceof BigDecimal number) {
      json.write(number);
    } else if (value instanceof String || value instanceof Enum<?>) {
      json.write(value.toString());
    } else {
      throw new IllegalArgumentException("No JSON for " + value.getClass());
    }
  }

  private static Object read(RecordComponent component, Record value) {
    var accessor = component.getAccessor();
    try {
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
