package org.openita.ws.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLNonTransientConnectionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.common.FieldError;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.ws.problem.RequestProblem.FieldSlip;

class ProblemTest {

  private final Logger log = Logger.getLogger(Problem.class.getName());

  @BeforeEach
  void expectFailures() {
    log.setLevel(Level.OFF);
  }

  @AfterEach
  void listenAgain() {
    log.setLevel(null);
  }

  @ParameterizedTest
  @EnumSource
  void every_refusal_of_the_domain_has_a_code_here(RefusalCode code) {
    assertThat(ProblemCode.of(code).name()).isEqualTo(code.name());
    assertThat(ProblemCode.of(code).status()).isBetween(400, 499);
  }

  @ParameterizedTest
  @EnumSource
  void every_code_has_a_title_in_both_languages(ProblemCode code) {
    assertThat(Texts.title(Language.TH, code)).isNotBlank();
    assertThat(Texts.title(Language.EN, code)).matches("\\p{ASCII}+");
  }

  @Test
  void a_refusal_is_told_in_the_language_of_the_caller() {
    assertThat(Problem.of(Refusal.notFound(), Language.TH).detail())
        .isEqualTo("ไม่พบข้อมูลที่ร้องขอ");
    assertThat(Problem.of(Refusal.notFound(), Language.EN).detail())
        .isEqualTo("What you asked for was not found.");
  }

  @Test
  void a_refusal_keeps_its_field_errors() {
    var refusal = Refusal.invalid(FieldError.of("headcount", "REQUIRED", "field.people-required"));
    var problem = Problem.of(refusal, Language.EN);
    assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_INPUT);
    assertThat(problem.errors())
        .containsExactly(
            new Problem.FieldProblem("headcount", "REQUIRED", "Please give the number."));
  }

  @Test
  void a_slip_in_the_message_names_its_field() {
    var slip = RequestProblem.invalid(FieldSlip.notAmong("verdict", "PASS, FAIL"));
    assertThat(Problem.of(slip, Language.EN).errors())
        .containsExactly(
            new Problem.FieldProblem("verdict", "MALFORMED", "This must be one of: PASS, FAIL"));
  }

  @Test
  void a_lost_connection_is_no_failure_of_ours() {
    var lost =
        new EJBException(
            new PersistenceException(new SQLNonTransientConnectionException("Socket error")));
    assertThat(Problem.of(lost, Language.TH).code()).isEqualTo(ProblemCode.UNAVAILABLE);
  }

  @Test
  void a_failure_of_ours_tells_nothing_of_itself() {
    var problem = Problem.of(new IllegalStateException("secret"), Language.EN);
    assertThat(problem.code()).isEqualTo(ProblemCode.INTERNAL_ERROR);
    assertThat(problem.detail()).doesNotContain("secret", "Exception");
  }

  @Test
  void the_type_is_a_stable_address() {
    assertThat(ProblemCode.WINDOW_CLOSED.type()).isEqualTo("urn:openita:problem:window-closed");
  }
}
