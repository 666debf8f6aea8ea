package org.openita.ws.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.common.RefusalCode;
import org.openita.common.Text;
import org.openita.scoring.Score;

class RecordJsonTest {

  record Sheet(
      String name,
      Optional<Score> total,
      Optional<Score> none,
      Instant at,
      List<RefusalCode> codes,
      Text text,
      boolean open,
      long version) {}

  @Test
  void a_record_reads_as_its_components_in_their_order() {
    var sheet =
        new Sheet(
            "ก\"",
            Optional.of(new Score(new BigDecimal("87.5"))),
            Optional.empty(),
            Instant.parse("2026-11-21T18:00:00.123456Z"),
            List.of(RefusalCode.DUPLICATE),
            new Text("ไทย", "Thai"),
            true,
            7);
    assertThat(json(sheet))
        .isEqualTo(
            "{\"name\":\"ก\\\"\",\"total\":87.50,\"none\":null,"
                + "\"at\":\"2026-11-22T01:00:00.123+07:00\",\"codes\":[\"DUPLICATE\"],"
                + "\"text\":{\"th\":\"ไทย\",\"en\":\"Thai\"},\"open\":true,\"version\":7}");
  }

  @Test
  void a_time_has_its_seconds_even_where_they_are_zero() {
    record Opening(Instant at) {}
    assertThat(json(new Opening(Instant.parse("2026-11-21T17:00:00Z"))))
        .isEqualTo("{\"at\":\"2026-11-22T00:00:00+07:00\"}");
  }

  @Test
  void a_score_has_two_decimals_even_where_they_are_zero() {
    record Whole(Score score) {}
    assertThat(json(new Whole(new Score(BigDecimal.ZERO)))).isEqualTo("{\"score\":0.00}");
    assertThat(json(new Whole(new Score(new BigDecimal(100))))).isEqualTo("{\"score\":100.00}");
  }

  private static String json(Record value) {
    return RecordJson.text(value);
  }
}
