package org.openita.survey;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a way as its number. */
@Converter
public class WayConverter implements AttributeConverter<Way, Integer> {

  @Override
  public Integer convertToDatabaseColumn(Way way) {
    return way.code();
  }

  @Override
  public Way convertToEntityAttribute(Integer code) {
    return Way.of(code);
  }
}
