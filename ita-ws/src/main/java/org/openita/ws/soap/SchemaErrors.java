package org.openita.ws.soap;

import com.sun.xml.ws.developer.ValidationErrorHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.ws.problem.RequestProblem.FieldSlip;
import org.xml.sax.SAXParseException;

/** Collects in what a message breaks the schema, for {@link Exchange} to refuse it. */
public class SchemaErrors extends ValidationErrorHandler {

  private static final int MOST = 20;

  /** "… One of '{"urn:…":year}' is expected." */
  private static final Pattern EXPECTED = Pattern.compile("One of '\\{\"[^\"]*\":([^',}]+)");

  /** "… of element 'v1:year' …", "… starting with element '{"urn:…":year}' …" */
  private static final Pattern ELEMENT =
      Pattern.compile("element '(?:\\{\"?[^}\"]*\"?:|[^':{}]*:)?([^'{}]+)\\}?'");

  @Override
  public void warning(SAXParseException error) {
    keep(error);
  }

  @Override
  public void error(SAXParseException error) {
    keep(error);
  }

  @Override
  public void fatalError(SAXParseException error) {
    keep(error);
  }

  /** A wrong value is told twice; the second time names its element. */
  private void keep(SAXParseException error) {
    var kept = new ArrayList<FieldSlip>();
    if (packet.invocationProperties.get(Exchange.SCHEMA_ERRORS) instanceof List<?> known) {
      known.stream().map(FieldSlip.class::cast).forEach(kept::add);
    }
    var slip = slip(error.getMessage());
    kept.removeIf(known -> known.field().isEmpty());
    if (kept.size() < MOST) {
      kept.add(slip);
    }
    packet.invocationProperties.put(Exchange.SCHEMA_ERRORS, kept);
  }

  static FieldSlip slip(String explanation) {
    var field =
        Stream.of(EXPECTED, ELEMENT)
            .map(pattern -> pattern.matcher(explanation))
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .findFirst();
    return FieldSlip.againstSchema(field.orElse(""), explanation);
  }
}
