package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** People who answer a survey; the n-th of them has the n-th made-up national ID and opinion. */
final class RespondentSteps {

  private static final String RECEIVED = "ได้รับคำตอบของท่านแล้ว";

  private RespondentSteps() {}

  /** At a wide screen, after having looked at the form narrow, dark and in English. */
  static void answerByHand(Browser browser, SurveyPages survey, String instrument, int person) {
    try (var respondent = browser.open(survey.server())) {
      respondent.go(survey.path());
      assertThat(respondent.look("survey-" + instrument + "-gate", "th")).isEmpty();
      respondent.page().locator("form.gate button[value=yes]").click();
      assertThat(respondent.look("survey-" + instrument, "th")).isEmpty();
      respondent.go(survey.form() + "&lang=en");
      respondent.screenshot("survey-" + instrument + "-en-wide");
      respondent.go(survey.form() + "&lang=th");
      survey.answer(
          respondent, nationalId(instrument, person), Form2563.answers(instrument, person));
      assertReceived(respondent, nationalId(instrument, person));
      assertThat(respondent.look("survey-" + instrument + "-received", "th")).isEmpty();
      respondent.assertAtHome();
    }
  }

  static void answerOnAPhoneWithoutScript(
      Browser browser, SurveyPages survey, String instrument, int person) {
    try (var respondent = browser.openWithoutScript(survey.server(), View.NARROW)) {
      survey.answer(
          respondent, nationalId(instrument, person), Form2563.answers(instrument, person));
      assertReceived(respondent, nationalId(instrument, person));
      respondent.screenshot("survey-" + instrument + "-without-script-th-narrow");
    }
  }

  /** Mistypes the number first: it is refused, and not one answer is lost. */
  static void correctAWrongNationalId(
      Browser browser, SurveyPages survey, String instrument, int person) {
    var answers = Form2563.answers(instrument, person);
    try (var respondent = browser.open(survey.server())) {
      survey.answer(respondent, NationalIds.invalid(offset(instrument) + person), answers);
      assertThat(respondent.text()).contains("เลขประจำตัวประชาชนไม่ถูกต้อง");
      assertKept(respondent, answers);
      assertThat(respondent.look("survey-" + instrument + "-wrong-id", "th")).isEmpty();
      respondent.page().locator("#nationalId").fill(nationalId(instrument, person));
      SurveyPages.send(respondent);
      assertReceived(respondent, nationalId(instrument, person));
    }
  }

  private static void assertKept(Person respondent, Map<String, Integer> answers) {
    answers.forEach(
        (item, value) ->
            assertThat(SurveyPages.option(respondent, item, value).isChecked()).as(item).isTrue());
  }

  /** The rest of the people, without a browser. */
  static void answerByForm(SurveyPages survey, String instrument, int first, int afterLast) {
    for (int person = first; person < afterLast; person++) {
      var answer =
          survey.post(nationalId(instrument, person), Form2563.answers(instrument, person));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
  }

  /** The same person with other answers. */
  static void answerAgain(Browser browser, SurveyPages survey, String instrument, int person) {
    try (var respondent = browser.open(survey.server())) {
      survey.answer(
          respondent, nationalId(instrument, person), Form2563.answers(instrument, person + 1));
      assertThat(respondent.text()).contains("มีการตอบแบบสำรวจด้วยเลขนี้แล้ว");
      respondent.assertAccessible();
      respondent.screenshot("survey-" + instrument + "-answered-before-th-wide");
    }
  }

  private static void assertReceived(Person respondent, String nationalId) {
    assertThat(respondent.path()).endsWith("/done");
    assertThat(respondent.text()).contains(RECEIVED).doesNotContain(nationalId);
    assertThat(respondent.cookies()).doesNotContain("JSESSIONID");
  }

  private static String nationalId(String instrument, int person) {
    return NationalIds.valid(offset(instrument) + person);
  }

  private static int offset(String instrument) {
    return instrument.equals("IIT") ? 0 : 10_000;
  }
}
