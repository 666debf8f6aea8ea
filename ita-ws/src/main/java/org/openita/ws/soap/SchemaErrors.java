package org.openita.ws.soap;

import com.sun.xml.ws.developer.ValidationErrorHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openita.ws.problem.RequestProblem.FieldSlip;
import org.xml.sax.SAXParseException;

/** Collects in what a message breaks the schema, for {@link Exchange} to refuse it. */
public class SchemaErrors extends ValidationErrorHandler {

  private static final int MOST = 20;

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

  private void keep(SAXParseException error) {
    var kept = new ArrayList<FieldSlip>();
    if (packet.invocationProperties.get(Exchange.SCHEMA_ERRORS) instanceof List<?> known) {
      known.stream().map(FieldSlip.class::cast).forEach(kept::add);
    }
    if (kept.size() < MOST) {
      kept.add(slip(error.getMessage()));
    }
    packet.invocationProperties.put(Exchange.SCHEMA_ERRORS, kept);
  }

  static FieldSlip slip(String explanation) {
    var element = ELEMENT.matcher(explanation);
    return FieldSlip.againstSchema(element.find() ? element.group(1) : "", explanation);
  }
}
