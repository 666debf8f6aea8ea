package org.openita.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void thai_is_broken_between_words() {
    assertThat(lines("สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริต", 20))
        .containsExactly("สำนักงานคณะกรรมการ", "ป้องกันและปราบปราม", "การทุจริต");
  }

  @Test
  void words_of_the_assessment_stay_whole() {
    assertThat(lines("ของหน่วยงานภาครัฐและผู้มีส่วนได้ส่วนเสีย", 1))
        .containsExactly("ของ", "หน่วยงาน", "ภาครัฐ", "และ", "ผู้มีส่วนได้ส่วนเสีย");
  }

  @Test
  void english_is_broken_at_spaces_which_end_no_line() {
    assertThat(lines("one two  three", 8)).containsExactly("one two", "three");
  }

  @Test
  void addresses_codes_and_abbreviations_stay_whole() {
    var text = "ที่ https://ita.example.go.th/console/ รหัส abcd-efgh ปี พ.ศ. ๒๕๖๓";
    assertThat(lines(text, 1)).contains("https://ita.example.go.th/console/", "abcd-efgh", "พ.ศ.");
  }

  @Test
  void a_sign_of_repetition_stays_with_its_word() {
    assertThat(Lines.pieces("ต่างๆ และอื่นฯ")).noneMatch(piece -> piece.startsWith("ๆ"));
    assertThat(Lines.pieces("ต่างๆ และอื่นฯ")).noneMatch(piece -> piece.startsWith("ฯ"));
  }

  @Test
  void a_line_break_in_the_text_begins_a_new_line() {
    assertThat(lines("one\ntwo\n\nthree", 20)).containsExactly("one", "two", "", "three");
  }

  @Test
  void a_word_wider_than_the_line_has_a_line_to_itself() {
    assertThat(lines("an incomprehensibility of", 5))
        .containsExactly("an", "incomprehensibility", "of");
  }

  private static List<String> lines(String text, int widest) {
    return Lines.of(text, widest, String::length);
  }
}
