package org.openita.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.common.FieldError;
import org.openita.common.RefusalCode;
import org.openita.container.Refused;

/** What a clerk has typed, and the answer that it makes. */
class DisclosureDraftTest {

  @Test
  void nothing_chosen_makes_no_answer() {
    var refusal = Refused.with(RefusalCode.INVALID_INPUT, () -> draft(null, "https://a.go.th"));
    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("disclosed");
  }

  @Test
  void two_hundred_addresses_are_kept_as_typed_and_make_no_answer() {
    var typed =
        String.join("\n", IntStream.range(0, 200).mapToObj(at -> "https://a.go.th/" + at).toList());
    assertThat(typing(true, typed).urls()).isEqualTo(typed);
    var refusal = Refused.with(RefusalCode.INVALID_INPUT, () -> typing(true, typed).input());
    assertThat(refusal.errors()).extracting(FieldError::code).containsExactly("TOO_MANY");
  }

  @Test
  void an_endless_text_is_not_even_kept() {
    Refused.with(RefusalCode.INVALID_INPUT, () -> typing(true, "x".repeat(100_001)));
  }

  @Test
  void a_law_that_forbids_is_named() {
    var unnamed = withheld(WithheldFor.LAW, " ");
    var refusal = Refused.with(RefusalCode.INVALID_INPUT, unnamed::input);
    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("legalBasis");
    var named =
        withheld(WithheldFor.LAW, "พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ มาตรา ๑๕").input();
    assertThat(named.reason()).contains(WithheldFor.LAW);
    assertThat(named.legalBasis()).isPresent();
  }

  @Test
  void force_majeure_has_no_legal_basis() {
    assertThat(withheld(WithheldFor.FORCE_MAJEURE, "มาตรา ๑๕").input().legalBasis()).isEmpty();
  }

  @Test
  void what_is_disclosed_is_withheld_for_no_reason() {
    var disclosed =
        new DisclosureDraft(
            Optional.of(true), "https://a.go.th", "", Optional.of(WithheldFor.LAW), "x", Set.of());
    assertThat(disclosed.input().reason()).isEmpty();
  }

  @Test
  void what_lies_beyond_the_main_website_is_explained() {
    var elsewhere = typing(true, "https://www.dep.go.th/o1\nhttps://drive.example.com/o1").input();
    var website = Optional.of("https://dep.go.th");
    var refusal =
        Refused.with(RefusalCode.INVALID_INPUT, () -> elsewhere.requireExplainedBeyond(website));
    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("explanation");
    elsewhere.requireExplainedBeyond(Optional.empty());
    typing(true, "https://ita.dep.go.th/o1").input().requireExplainedBeyond(website);
    new DisclosureDraft(
            Optional.of(true),
            "https://drive.example.com/o1",
            "เว็บไซต์หลักของหน่วยงานอยู่ระหว่างปรับปรุง",
            Optional.empty(),
            "",
            Set.of())
        .input()
        .requireExplainedBeyond(website);
  }

  private static DisclosureInput draft(Boolean disclosed, String urls) {
    return typing(disclosed, urls).input();
  }

  private static DisclosureDraft typing(Boolean disclosed, String urls) {
    return new DisclosureDraft(
        Optional.ofNullable(disclosed), urls, "", Optional.empty(), "", Set.of());
  }

  private static DisclosureDraft withheld(WithheldFor reason, String legalBasis) {
    return new DisclosureDraft(
        Optional.of(false), "", "เปิดเผยไม่ได้", Optional.of(reason), legalBasis, Set.of());
  }
}
