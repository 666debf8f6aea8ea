package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.math.BigDecimal;

/** The result of an agency at its three doors: the page, REST and SOAP. */
final class ResultSteps {

  /** Instruments, indicators, sub-indicators, questions of IIT and EIT, disclosure items. */
  private static final int PARTS = 3 + 10 + 7 + 30 + 15 + 43;

  private ResultSteps() {}

  static String path(Interchange agency) {
    return "/results/" + Interchange.YEAR + "/" + agency.agencyCode();
  }

  static void assertNotPublished(Interchange agency) {
    var page = Http.get(agency.server().address(path(agency)));
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("ยังไม่มีการประกาศผลการประเมิน");
    assertThat(agency.readResult().statusCode()).isEqualTo(404);
    assertThat(agency.soapResult().text("interchangeFault/code")).isEqualTo("NOT_FOUND");
    assertThat(agency.status().getBoolean("published")).isFalse();
  }

  /** All three show what the manual makes of the answers; the reader stays on the page. */
  static void assertFigures(Person reader, Interchange agency, ExpectedResult manual) {
    reader.go(path(agency));
    var page = PublishedFigures.ofPage(reader);
    assertThat(page.parts()).hasSize(PARTS);
    var expected = PublishedFigures.of(manual, page.parts().keySet());
    assertThat(page).isEqualTo(expected);
    assertThat(PublishedFigures.ofRest(agency.result())).isEqualTo(expected);
    assertThat(PublishedFigures.ofSoap(agency.soapResult())).isEqualTo(expected);
  }

  /** Everybody came by one way, so its score is that of all; the reader is on the page. */
  static void assertOneWay(Person reader, Interchange agency, int respondents) {
    var ways = agency.result().getJsonArray("externalWays");
    assertThat(ways).hasSize(1);
    var way = ways.getJsonObject(0);
    assertThat(way.getString("way")).isEqualTo("OWN_CHANNEL");
    assertThat(way.getInt("responses")).isEqualTo(respondents);
    var eit = PublishedFigures.ofRest(agency.result()).parts().get("EIT");
    assertThat(way.getJsonNumber("score").bigDecimalValue()).isEqualByComparingTo(eit);
    assertThat(
            new BigDecimal(agency.soapResult().text("getAgencyResultResponse/externalWays/score")))
        .isEqualByComparingTo(eit);
    assertThat(reader.page().getByTestId("by-way").innerText()).contains("ช่องทางของหน่วยงาน", eit);
  }

  static void assertNotAnnounced(Person reader, Interchange agency) {
    reader.go(path(agency));
    assertThat(reader.page().locator(".total .score").innerText()).contains("*");
    assertThat(reader.text()).contains("ไม่ได้รับการประกาศผลการประเมินอย่างเป็นทางการ");
    var result = agency.result();
    assertThat(result.getBoolean("announced")).isFalse();
    assertThat(result.get("total")).isIn(null, JsonValue.NULL);
    assertThat(result.get("rating")).isIn(null, JsonValue.NULL);
    assertThat(result.getJsonArray("missingSteps")).isNotEmpty();
  }
}
