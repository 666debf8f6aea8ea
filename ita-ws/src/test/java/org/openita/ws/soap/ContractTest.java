package org.openita.ws.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.scoring.MissingStep;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The kept contract, and that REST and SOAP call things by the same names. */
class ContractTest {

  private static final Path WSDL = Path.of("src/main/webapp/WEB-INF/wsdl");
  private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

  @Test
  void the_schema_is_valid() throws Exception {
    var schema = SchemaFactory.newInstance(XSD).newSchema(WSDL.resolve("interchange.xsd").toFile());
    assertThat(schema).isNotNull();
  }

  @Test
  void every_element_says_how_often_it_occurs() throws Exception {
    assertThat(elements(document("interchange.xsd"), XSD, "element"))
        .filteredOn(element -> !element.getParentNode().getLocalName().equals("schema"))
        .allSatisfy(element -> assertThat(element.getAttribute("minOccurs")).isNotEmpty());
  }

  @Test
  void every_missing_step_is_named_in_the_schema() throws Exception {
    var schema = document("interchange.xsd").getDocumentElement().getTextContent();
    assertThat(MissingStep.values()).allSatisfy(step -> assertThat(schema).contains(step.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment.wsdl", "results.wsdl"})
  void every_body_is_literal(String file) throws Exception {
    for (var namespace : List.of("soap", "soap12")) {
      var bodies =
          elements(document(file), "http://schemas.xmlsoap.org/wsdl/" + namespace + "/", "body");
      assertThat(bodies)
          .isNotEmpty()
          .allSatisfy(body -> assertThat(body.getAttribute("use")).isEqualTo("literal"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "getAgencyResultResponse, org.openita.ws.rest.AgencyResultJson",
    "getAgencyStatusResponse, org.openita.ws.rest.AgencyStatusJson",
    "InternalStakeholders, org.openita.ws.rest.InternalStakeholdersJson",
    "ExternalStakeholders, org.openita.ws.rest.ExternalStakeholdersJson",
    "SampledStakeholders, org.openita.ws.rest.SampledStakeholdersJson",
    "SampleEntry, org.openita.ws.rest.SampledStakeholdersJson$Entry",
    "getHistoryResponse, org.openita.ws.rest.DossierResource$HistoryJson",
    "HistoryEntry, org.openita.ws.rest.DossierResource$Entry",
    "DisclosureProgress, org.openita.ws.rest.AgencyStatusJson$DisclosureProgress",
    "Survey, org.openita.ws.rest.AgencyStatusJson$Survey",
    "Obligation, org.openita.ws.rest.AgencyStatusJson$ObligationJson",
    "PartScore, org.openita.result.PartScore",
    "Sample, org.openita.result.AgencyResult$Sample",
    "WayScore, org.openita.result.WayScore",
    "Text, org.openita.common.Text",
    "FieldError, org.openita.ws.problem.Problem$FieldProblem"
  })
  void both_protocols_use_the_same_names(String part, Class<?> json) throws Exception {
    var names = new ArrayList<String>();
    for (var component : json.getRecordComponents()) {
      names.add(component.getName());
    }
    assertThat(members(document("interchange.xsd"), part)).isEqualTo(names);
  }

  /** Names of the members of a message or type in their order, those of its base first. */
  private static List<String> members(Document schema, String part) {
    var found =
        elements(schema, XSD, "complexType", "element").stream()
            .filter(element -> element.getAttribute("name").equals(part))
            .findFirst()
            .orElseThrow();
    var names = new ArrayList<String>();
    elements(found, XSD, "extension")
        .forEach(extension -> names.addAll(members(schema, extension.getAttribute("base"))));
    elements(found, XSD, "element").forEach(element -> names.add(element.getAttribute("name")));
    return names;
  }

  private static List<Element> elements(Document document, String namespace, String... names) {
    return elements(document.getDocumentElement(), namespace, names);
  }

  private static List<Element> elements(Element parent, String namespace, String... names) {
    Set<String> wanted = new TreeSet<>(Arrays.asList(names));
    var all = parent.getElementsByTagNameNS(namespace, "*");
    var found = new ArrayList<Element>();
    for (int i = 0; i < all.getLength(); i++) {
      if (wanted.contains(all.item(i).getLocalName())) {
        found.add((Element) all.item(i));
      }
    }
    return found;
  }

  private static Document document(String file) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(WSDL.resolve(file).toFile());
  }
}
