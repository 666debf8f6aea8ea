package org.openita.web.pages.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.common.FieldError;
import org.openita.common.Language;
import org.openita.survey.TypedIdentity;
import org.openita.web.pages.Words;

class SurveyFormTest {

  private static final Words THAI = Words.in(Language.TH);

  @Test
  void every_item_has_every_option_and_none_is_chosen() {
    var html = html(SurveyForm.empty(THAI, Surveys.OPEN));
    for (var item : List.of("e1.1", "e1.2", "e2")) {
      assertThat(html)
          .contains("name=\"" + item + "\" value=\"0\"")
          .contains("name=\"" + item + "\" value=\"3\"");
    }
    assertThat(html).doesNotContainPattern("<input[^>]* checked").contains("หมายเหตุ");
  }

  @Test
  void what_happens_to_the_id_is_told_before_it_is_asked() {
    var html = html(SurveyForm.empty(THAI, Surveys.OPEN));
    assertThat(html.indexOf(THAI.get("survey.id.explained.3")))
        .isPositive()
        .isLessThan(html.indexOf("name=\"nationalId\""));
  }

  @Test
  void a_correction_loses_nothing() {
    var submission =
        new Submission(TypedIdentity.ofNationalId("1\"><script>"), Map.of("e1.1", "3"), false);
    var errors = List.of(FieldError.of("e2", "REQUIRED", "field.answer-required"));
    var html = html(SurveyForm.of(THAI, Surveys.OPEN, submission, errors));
    assertThat(html)
        .containsPattern("id=\"e1.1-3\" name=\"e1.1\" value=\"3\" checked")
        .doesNotContain("\"><script>\"")
        .contains("value=\"1&#34;")
        .contains("href=\"#e2\"")
        .contains("id=\"e2\"")
        .contains("aria-describedby=\"wrong-e2\"")
        .contains("id=\"wrong-e2\"");
  }

  @Test
  void a_field_that_people_do_not_see_stays_filled_in() {
    var trapped = new Submission(TypedIdentity.ofNationalId(""), Map.of(), true);
    assertThat(html(SurveyForm.of(THAI, Surveys.OPEN, trapped, List.of())))
        .contains("name=\"homepage\" value=\"+\"");
    assertThat(html(SurveyForm.empty(THAI, Surveys.OPEN))).doesNotContain("value=\"+\"");
    var output = new StringOutput();
    templates().render("survey/kept.jte", trapped, output);
    assertThat(output.toString()).contains("name=\"homepage\" value=\"+\"");
  }

  @Test
  void a_name_is_text_and_nothing_else() {
    assertThat(html(SurveyForm.empty(THAI, Surveys.OPEN)))
        .contains("กรมตัวอย่าง &lt;ก&gt;")
        .doesNotContain("<ก>");
  }

  private static String html(SurveyForm form) {
    var output = new StringOutput();
    templates().render("survey/form.jte", form, output);
    return output.toString();
  }

  private static TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, SurveyFormTest.class.getClassLoader(), "org.openita.web.pages");
  }
}
