package org.openita.web.pages.survey;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.common.FieldError;
import org.openita.framework.Question;
import org.openita.framework.Scale;
import org.openita.survey.OpenSurvey;
import org.openita.web.pages.Frame;
import org.openita.web.pages.RenderedPage;
import org.openita.web.pages.Words;

/**
 * The form of a survey.
 *
 * @param submission what has been answered so far
 * @param messages what is wrong with it, by field
 */
record SurveyForm(
    Frame frame, OpenSurvey survey, Submission submission, Map<String, String> messages) {

  /** Name of the button that shows the form in the other language and keeps the answers. */
  static final String SHOW_IN = "show-in";

  private static final String ID = "answers";
  private static final int SECONDS_PER_ITEM = 8;
  private static final int SECONDS_PER_MINUTE = 60;

  /** A field that has to be corrected: what it is called and what is wrong with it. */
  record Problem(String field, String label, String message) {}

  static SurveyForm empty(Words words, OpenSurvey survey) {
    return of(words, survey, Submission.EMPTY, List.of());
  }

  static SurveyForm of(
      Words words, OpenSurvey survey, Submission submission, List<FieldError> errors) {
    var messages = new LinkedHashMap<String, String>();
    errors.forEach(error -> messages.put(error.field(), error.message(words.language())));
    var name = words.of(survey.instrument().name()) + " – " + words.of(survey.agencyName());
    var title = errors.isEmpty() ? name : words.get("survey.problems.title", name);
    return new SurveyForm(Frame.aroundForm(words, title, ID), survey, submission, messages);
  }

  RenderedPage render() {
    return RenderedPage.of("survey/form.jte", frame, this);
  }

  Words words() {
    return frame.words();
  }

  /** {@code IIT} or {@code EIT}. */
  String code() {
    return survey.instrument().code().name();
  }

  int questions() {
    return survey.instrument().questions().size();
  }

  int items() {
    return survey.instrument().items().size();
  }

  /** How long it takes, about. */
  int minutes() {
    return (items() * SECONDS_PER_ITEM + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
  }

  boolean isWrong(String field) {
    return messages.containsKey(field);
  }

  String message(String field) {
    return messages.get(field);
  }

  boolean picked(Question.Item item, Scale.Option option) {
    return submission.picked(item.code(), option.value());
  }

  /** Id of an option in the page: of the first one of an item that of the item itself. */
  String id(Question question, Question.Item item, Scale.Option option) {
    return option.equals(question.scale().options().get(0))
        ? item.code()
        : item.code() + "-" + option.value();
  }

  /** In the order of the page. */
  List<Problem> problems() {
    var problems =
        survey.instrument().questions().stream()
            .flatMap(question -> question.items().stream().map(item -> problem(question, item)))
            .filter(problem -> isWrong(problem.field()))
            .collect(toCollection(ArrayList::new));
    addProblem(problems, Submission.NATIONAL_ID, "survey.id.label");
    addProblem(problems, Submission.PASSPORT_COUNTRY, "survey.passport.country");
    addProblem(problems, Submission.PASSPORT, "survey.passport.number");
    return problems;
  }

  private void addProblem(List<Problem> problems, String field, String label) {
    if (isWrong(field)) {
      problems.add(new Problem(field, words().get(label), message(field)));
    }
  }

  /** Whether the part for passports is shown unfolded. */
  boolean byPassport() {
    var typed = submission.identity();
    return !typed.passport().isBlank() || !typed.country().isBlank();
  }

  boolean issuedBy(Country country) {
    return country.code().equals(submission.identity().country());
  }

  List<Country> countries() {
    return Country.all(words().language());
  }

  private Problem problem(Question question, Question.Item item) {
    var text = item.text().orElse(question.text());
    return new Problem(
        item.code(), item.code() + " " + words().of(text), messages.get(item.code()));
  }
}
