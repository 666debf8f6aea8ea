package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one agency as one of the three doors shows them, each as text of two decimals.
 *
 * @param parts by code: instruments, indicators, sub-indicators, questions and disclosure items
 */
record PublishedFigures(String total, String rating, Map<String, String> parts) {

  private static final List<String> KINDS =
      List.of("instruments", "indicators", "subIndicators", "questions");

  static PublishedFigures ofRest(JsonObject result) {
    var parts = new LinkedHashMap<String, String>();
    for (var kind : KINDS) {
      for (var part : result.getJsonArray(kind).getValuesAs(JsonObject.class)) {
        parts.put(
            part.getString("code"), part.getJsonNumber("score").bigDecimalValue().toPlainString());
      }
    }
    return new PublishedFigures(
            result.getJsonNumber("total").bigDecimalValue().toPlainString(),
            result.getString("rating"),
            parts)
        .twoDecimals();
  }

  static PublishedFigures ofSoap(Soap.Answer answer) {
    var parts = new LinkedHashMap<String, String>();
    for (var kind : KINDS) {
      var path = "getAgencyResultResponse/" + kind + "/";
      var codes = answer.texts(path + "code");
      var scores = answer.texts(path + "score");
      assertThat(scores).as(kind).hasSameSizeAs(codes);
      for (int i = 0; i < codes.size(); i++) {
        parts.put(codes.get(i), scores.get(i));
      }
    }
    return new PublishedFigures(
            answer.text("getAgencyResultResponse/total"),
            answer.text("getAgencyResultResponse/rating"),
            parts)
        .twoDecimals();
  }

  /** Of the page {@code /results/{year}/{agency}}. */
  static PublishedFigures ofPage(Person person) {
    var parts = new LinkedHashMap<String, String>();
    for (var row :
        person.page().locator("table.bars tbody tr, table.details tbody tr:has(th b)").all()) {
      parts.put(
          row.locator("th b").textContent().strip(),
          row.locator("td.figure").textContent().strip());
    }
    return new PublishedFigures(
        person.page().locator(".total .score strong").textContent().strip(),
        person.page().locator(".total .level .rating").textContent().strip(),
        parts);
  }

  /** What the manual makes of the answers. */
  static PublishedFigures of(ExpectedResult expected, Iterable<String> codes) {
    var parts = new LinkedHashMap<String, String>();
    codes.forEach(code -> parts.put(code, expected.shown(code)));
    return new PublishedFigures(expected.total(), expected.rating(), parts);
  }

  /** A number on the wire may leave out zeros at its end; more than two decimals are a mistake. */
  private PublishedFigures twoDecimals() {
    var shown = new LinkedHashMap<String, String>();
    parts.forEach((code, score) -> shown.put(code, twoDecimals(score)));
    return new PublishedFigures(twoDecimals(total), rating, shown);
  }

  private static String twoDecimals(String score) {
    return new java.math.BigDecimal(score)
        .setScale(2, java.math.RoundingMode.UNNECESSARY)
        .toPlainString();
  }
}
