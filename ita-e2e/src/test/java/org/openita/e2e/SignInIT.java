package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with a second factor, and what everybody sees to in their own account. */
class SignInIT extends AtBrowser {

  @Test
  void somebody_enrols_an_app_and_signs_in_with_its_codes_and_a_recovery_code(
      LaunchedServer server) {
    var account = server.accounts().administratorOf("050011");
    var findings = new ArrayList<String>();
    try (var person = browser.open(server)) {
      var console = new ConsolePages(person).signIn(account);
      console.open("my-account");
      console.assertHeading("บัญชีของฉัน");
      findings.addAll(person.look("my-account", "th"));
      console.open("second-factor");
      console.assertHeading("แอปยืนยันตัวตน");
      findings.addAll(person.look("second-factor", "th"));
      var app = new Authenticator(person.page().getByTestId("secret").innerText());
      assertThat(textOfQrCode(person))
          .contains("otpauth://totp/OpenITA:" + account.username(), "secret=" + app.secret());
      console.field("secondFactor:presentPassword").fill(account.password());
      console.field("secondFactor:code").fill(app.wrongCode());
      console.press("secondFactor:confirm");
      assertThat(person.page().locator(".wrong")).isVisible();
      console.field("secondFactor:code").fill(app.freshCode());
      console.press("secondFactor:confirm");
      var codes = person.page().getByTestId("recovery-codes").locator("li");
      assertThat(codes).hasCount(10);
      findings.addAll(person.look("recovery-codes", "th"));
      var recovery = codes.nth(0).innerText();
      person.page().getByTestId("go-on").click();
      console.assertSignedIn();

      signInAnew(server, account, app, recovery, findings);
      person.assertAtHome();
    }
    assertThat(findings).isEmpty();
  }

  private static String textOfQrCode(Person person) {
    var source = person.page().getByTestId("qr").getAttribute("src");
    return QrCodes.read(Base64.getDecoder().decode(source.replaceFirst("^.*,", "")));
  }

  private void signInAnew(
      LaunchedServer server,
      DemoAccounts.Account account,
      Authenticator app,
      String recovery,
      List<String> findings) {
    try (var person = browser.open(server)) {
      var console = new ConsolePages(person).signIn(account.username(), account.password());
      console.assertHeading("ยืนยันตัวตนขั้นที่สอง");
      findings.addAll(person.look("sign-in-code", "th"));
      person.go("/console/agency");
      assertThat(person.path()).startsWith("/console/sign-in");
      person.go("/console/sign-in-code?lang=en");
      console.assertHeading("Second step");
      findings.addAll(person.lookNarrow("sign-in-code", "en"));
      person.go("/console/sign-in-code?lang=th");
      console.confirm(app.wrongCode());
      assertThat(console.message()).containsText("รหัสยืนยันไม่ถูกต้อง");
      console.confirm(app.usedCode());
      assertThat(console.message()).containsText("ถูกใช้ไปแล้ว");
      var before = person.sessionId();
      console.field("signInCode:code").fill(app.freshCode());
      console.button("signInCode:submit").dblclick();
      console.assertSignedIn();
      assertThat(person.sessionId()).isNotEqualTo(before);
      console.press("signOut:submit");
      console.signIn(account.username(), account.password()).confirm(recovery);
      console.assertSignedIn();
      console.press("signOut:submit");
      console.signIn(account.username(), account.password()).confirm(recovery);
      assertThat(console.message()).containsText("รหัสยืนยันไม่ถูกต้อง");
    }
  }

  @Test
  void an_operator_comes_in_by_code_only(LaunchedServer server) {
    var operator = server.accounts().of("OPERATOR");
    try (var person = browser.open(server)) {
      var console = new ConsolePages(person).signIn(operator.username(), operator.password());
      person.go("/console/timeline");
      assertThat(person.path()).startsWith("/console/sign-in");
      console.signInByCode(operator);
      person.page().goBack();
      person.go("/console/timeline");
      console.assertSignedIn();
    }
  }

  @Test
  void signing_out_everywhere_ends_the_other_sessions_and_a_known_cookie_is_worth_nothing(
      LaunchedServer server) {
    var account = server.accounts().executiveOf("050011");
    try (var here = browser.open(server);
        var there = browser.open(server)) {
      here.go("/console/sign-in");
      var planted = here.sessionId();
      var console = new ConsolePages(here).signIn(account);
      assertThat(here.sessionId()).isNotEmpty().isNotEqualTo(planted);
      new ConsolePages(there).signIn(account);
      console.open("my-account");
      assertThat(here.page().getByTestId("sessions").locator("tbody tr")).hasCount(2);
      console.press("sessions:endOthers");
      assertThat(here.page().getByTestId("sessions").locator("tbody tr")).hasCount(1);
      there.go("/console/agency");
      assertThat(there.path()).startsWith("/console/sign-in");
      console.open("agency");
      console.assertSignedIn();
    }
  }

  @Test
  void changing_the_password_asks_for_one_that_nobody_guesses(LaunchedServer server) {
    var account = server.accounts().administratorOf("050012");
    try (var person = browser.open(server)) {
      var console = new ConsolePages(person).signIn(account);
      change(console, account.password(), "password-2563");
      assertThat(person.page().locator(".wrong")).containsText("เดาได้ง่าย");
      change(console, account.password(), "ข้าวเหนียวมะม่วงกับกะทิ");
      assertThat(console.message()).containsText("เปลี่ยนรหัสผ่านแล้ว");
      console.press("signOut:submit");
      console.signIn(account.username(), account.password());
      console.assertSignInRefused();
      console.signIn(account.username(), "ข้าวเหนียวมะม่วงกับกะทิ");
      console.assertSignedIn();
    }
  }

  private static void change(ConsolePages console, String present, String wanted) {
    console.open("my-account");
    console.field("newPassword:presentPassword").fill(present);
    console.field("newPassword:password").fill(wanted);
    console.field("newPassword:repeated").fill(wanted);
    console.press("newPassword:submit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a050013", "a999999"})
  void guessing_must_wait_whether_or_not_there_is_such_an_account(
      String username, LaunchedServer server) {
    try (var person = browser.open(server)) {
      var console = new ConsolePages(person);
      for (int i = 0; i < 5; i++) {
        console.signIn(username, "not the password " + i);
        console.assertSignInRefused();
      }
      console.signIn(username, "not the password");
      assertThat(console.message()).containsText("โปรดลองใหม่อีกครั้งในอีก 1 นาที");
    }
  }

  @Test
  void an_operator_disables_an_account_and_takes_nothing_from_their_own(LaunchedServer server) {
    var account = server.accounts().executiveOf("050014");
    try (var operator = browser.open(server);
        var person = browser.open(server)) {
      new ConsolePages(person).signIn(account);
      var console = new ConsolePages(operator).signIn(server.accounts().of("OPERATOR"));
      console.open("accounts?q=" + account.username());
      var findings = new ArrayList<>(operator.look("accounts", "th"));
      operator.page().getByTestId("account-" + account.username()).click();
      console.press("account:disable");
      assertThat(operator.page().locator(".wrong")).isVisible();
      console.field("account:reason").fill("พ้นจากตำแหน่ง");
      console.press("account:disable");
      assertThat(operator.page().getByTestId("account-state"))
          .hasAttribute("data-state", "DISABLED");
      findings.addAll(operator.look("account", "th"));
      person.go("/console/agency");
      assertThat(person.path()).startsWith("/console/sign-in");
      console.open("account?user=operator");
      console.assertNoButton("account:disable");
      assertThat(findings).isEmpty();
    }
  }

  @Test
  void the_end_of_an_unused_session_is_foretold_and_nothing_typed_is_lost(LaunchedServer server) {
    var account = server.accounts().administratorOf("050015");
    try (var person = browser.open(server)) {
      var clock = person.page().clock();
      clock.install();
      var console = new ConsolePages(person).signIn(account);
      console.open("my-account");
      console.field("person:fullName").fill("สมชาย กำลังพิมพ์");
      var warning = person.page().locator("#ending");
      clock.fastForward("27:30");
      assertThat(warning).isHidden();
      clock.fastForward("01:00");
      assertThat(warning).isVisible();
      assertThat(person.look("session-ending", "th")).isEmpty();
      person.page().locator("#stay").click();
      assertThat(warning).isHidden();
      // the time of the server stands still: its end of the session is played by losing it
      person.page().context().clearCookies();
      clock.fastForward("31:00");
      assertThat(person.page().getByTestId("expired")).isVisible();
      console.field("signIn:username").fill(account.username());
      console.field("signIn:password").fill(account.password());
      console.button("signIn:submit").click();
      assertThat(console.field("person:fullName")).hasValue("สมชาย กำลังพิมพ์");
    }
  }

  @Test
  void a_session_that_is_used_all_day_ends_after_twelve_hours(LaunchedServer server) {
    var account = server.accounts().administratorOf("050016");
    try (var person = browser.open(server)) {
      var page = person.page();
      page.clock().install();
      new ConsolePages(person).signIn(account).open("my-account");
      for (int i = 0; i < 27; i++) {
        page.clock().fastForward("26:00");
        page.evaluate("localStorage.setItem('lastRequest', String(Date.now()))");
      }
      page.clock().fastForward("17:00");
      assertThat(page.locator("#ending")).isVisible();
      assertThat(page.locator("#stay")).isHidden();
      page.context().clearCookies();
      page.clock().fastForward("02:00");
      assertThat(page.getByTestId("expired")).isVisible();
    }
  }
}
