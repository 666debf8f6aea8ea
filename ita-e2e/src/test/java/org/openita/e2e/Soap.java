package org.openita.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One call of a SOAP operation, written by hand, so that no library smooths anything over.
 *
 * @param service {@code assessment}, {@code monitoring} or {@code results}
 */
record Soap(LaunchedServer server, Version version, String service, Optional<String> security) {

  /** The two versions of the protocol. */
  enum Version {
    SOAP_11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml; charset=utf-8"),
    SOAP_12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml; charset=utf-8");

    private final String namespace;
    private final String contentType;

    Version(String namespace, String contentType) {
      this.namespace = namespace;
      this.contentType = contentType;
    }
  }

  /** What came back: status, XML and questions to it by XPath without namespaces. */
  record Answer(HttpResponse<String> response, Document document) {

    int status() {
      return response.statusCode();
    }

    /**
     * @param path local names, for instance {@code getAgencyResultResponse/total}
     */
    String text(String path) {
      return nodes(path).stream().findFirst().map(Node::getTextContent).orElse("");
    }

    List<String> texts(String path) {
      return nodes(path).stream().map(Node::getTextContent).toList();
    }

    List<Node> nodes(String path) {
      var steps = new StringBuilder("/");
      for (var step : path.split("/")) {
        steps.append("/*[local-name()='").append(step).append("']");
      }
      try {
        var found =
            (NodeList)
                XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(steps.toString(), document, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
      } catch (XPathException e) {
        throw new IllegalArgumentException(path, e);
      }
    }
  }

  private static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
  private static final String PASSWORD_TEXT =
      "http://docs.oasis-open.org/wss/2004/01/"
          + "oasis-200401-wss-username-token-profile-1.0#PasswordText";

  static Soap service(LaunchedServer server, String service) {
    return new Soap(server, Version.SOAP_11, service, Optional.empty());
  }

  Soap in(Version other) {
    return new Soap(server, other, service, security);
  }

  /** With a WS-Security UsernameToken. */
  Soap as(DemoAccounts.Client client) {
    return as(client.id(), client.secret());
  }

  Soap as(String id, String secret) {
    var header =
        """
        <wsse:Security xmlns:wsse="%s"><wsse:UsernameToken>\
        <wsse:Username>%s</wsse:Username><wsse:Password Type="%s">%s</wsse:Password>\
        </wsse:UsernameToken></wsse:Security>"""
            .formatted(WSSE, id, PASSWORD_TEXT, secret);
    return new Soap(server, version, service, Optional.of(header));
  }

  /** Calls an operation that is about one agency. */
  Answer call(String operation, int year, String agencyCode) {
    return send(
        """
        <v:%1$s xmlns:v="urn:openita:interchange:v1">\
        <v:year>%2$d</v:year><v:agencyCode>%3$s</v:agencyCode></v:%1$s>"""
            .formatted(operation, year, agencyCode));
  }

  /** Sends a body as it is. */
  Answer send(String body) {
    var envelope =
        "<e:Envelope xmlns:e=\"%s\"><e:Header>%s</e:Header><e:Body>%s</e:Body></e:Envelope>"
            .formatted(version.namespace, security.orElse(""), body);
    var request =
        Http.request(server.address("/api/soap/v1/" + service))
            .header("Content-Type", version.contentType)
            .POST(BodyPublishers.ofString(envelope, UTF_8));
    if (version == Version.SOAP_11) {
      request.header("SOAPAction", "\"\"");
    }
    var response = Http.send(request);
    return new Answer(response, parse(response.body()));
  }

  private static Document parse(String xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    } catch (SAXException e) {
      throw new AssertionError("not XML: " + xml, e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
