package org.openita.ws.rest;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Writes the records of this package as JSON. No bean of CDI: a proxy would hide the media types,
 * and JSON-B would come first.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, ProblemJson.MEDIA_TYPE})
public class RecordWriter implements MessageBodyWriter<Record> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Record value,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(RecordJson.text(value).getBytes(StandardCharsets.UTF_8));
  }
}
