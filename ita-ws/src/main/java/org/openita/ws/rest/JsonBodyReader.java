package org.openita.ws.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import org.openita.ws.problem.ProblemCode;
import org.openita.ws.problem.RequestProblem;

/** Reads what a client has sent, up to {@value #LARGEST} bytes. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<JsonBody> {

  static final int LARGEST = 256 * 1024;

  /** A name that stands twice says two things: neither is taken (RFC 8259, section 4). */
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == JsonBody.class;
  }

  @Override
  public JsonBody readFrom(
      Class<JsonBody> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    return read(in);
  }

  static JsonBody read(InputStream in) throws IOException {
    return read(in, LARGEST);
  }

  /**
   * @param largest bytes
   */
  static JsonBody read(InputStream in, int largest) throws IOException {
    var bytes = in.readNBytes(largest + 1);
    if (bytes.length > largest) {
      throw new RequestProblem(ProblemCode.TOO_LARGE);
    }
    return new JsonBody(object(text(bytes)));
  }

  private static String text(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new RequestProblem(ProblemCode.MALFORMED_REQUEST);
    }
  }

  /** The parser tells too deep a nesting by a plain {@code RuntimeException}. */
  private static JsonObject object(String text) {
    try (var parser = Json.createParser(new StringReader(text));
        var reader = READERS.createReader(new StringReader(text))) {
      if (parser.next() == JsonParser.Event.START_OBJECT) {
        parser.getObject();
        if (!parser.hasNext()) {
          return reader.readObject();
        }
      }
    } catch (RuntimeException e) {
      throw new RequestProblem(ProblemCode.MALFORMED_REQUEST);
    }
    throw new RequestProblem(ProblemCode.MALFORMED_REQUEST);
  }
}
