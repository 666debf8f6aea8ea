package org.openita.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FrozenContentTest {

  private static final DossierKey KEY =
      new DossierKey(2563, "050001", DossierKind.INTERNAL_STAKEHOLDERS);

  @Test
  void a_content_is_written_in_one_way_and_its_digest_is_that_of_the_text() {
    var frozen = FrozenContent.of(KEY, List.of(new ContentPart("headcount", "812")));
    assertThat(frozen.text()).isEqualTo("INTERNAL_STAKEHOLDERS 2563 050001\nheadcount=812\n");
    // printf 'INTERNAL_STAKEHOLDERS 2563 050001\nheadcount=812\n' | sha256sum
    assertThat(frozen.digest())
        .isEqualTo("10b750079d722913911ee2122db3629d799de491589602c85b08ae84192b4e80");
  }

  @Test
  void a_value_cannot_pass_for_two() {
    var one = FrozenContent.of(KEY, List.of(new ContentPart("a", "1\nb=2")));
    var two = FrozenContent.of(KEY, List.of(new ContentPart("a", "1"), new ContentPart("b", "2")));
    assertThat(one.text()).isNotEqualTo(two.text());
  }

  @Test
  void the_same_content_of_another_agency_or_kind_has_another_digest() {
    var parts = List.of(new ContentPart("headcount", "812"));
    assertThat(
            List.of(
                FrozenContent.of(KEY, parts).digest(),
                FrozenContent.of(new DossierKey(2563, "050002", KEY.kind()), parts).digest(),
                FrozenContent.of(new DossierKey(2564, "050001", KEY.kind()), parts).digest(),
                FrozenContent.of(
                        new DossierKey(2563, "050001", DossierKind.EXTERNAL_STAKEHOLDERS), parts)
                    .digest()))
        .doesNotHaveDuplicates();
  }

  @Property
  void different_values_are_written_differently(@ForAll String one, @ForAll String other) {
    assertThat(text(one).equals(text(other))).isEqualTo(one.equals(other));
  }

  private static String text(String value) {
    return FrozenContent.of(KEY, List.of(new ContentPart("a", value))).text();
  }
}
