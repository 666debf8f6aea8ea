package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The console as one person uses it. */
record ConsolePages(Person person) {

  /** Opens the sign-in and tries. */
  ConsolePages signIn(String username, String password) {
    person.go("/console/sign-in");
    field("signIn:username").fill(username);
    field("signIn:password").fill(Secrets.note(password));
    button("signIn:submit").click();
    page().waitForLoadState();
    return this;
  }

  /**
   * Signs in. Whoever needs a code goes on in the session that their first sign-in opened, as in
   * another tab, for each code is accepted once and a new one comes every half a minute.
   */
  ConsolePages signIn(DemoAccounts.Account account) {
    if (account.totpSecret().isEmpty()) {
      signIn(account.username(), account.password());
      assertSignedIn();
      return this;
    }
    return person.comeBack(account) ? this : signInByCode(account);
  }

  /** Signs in with a code, whether or not there is a session already. */
  ConsolePages signInByCode(DemoAccounts.Account account) {
    signIn(account.username(), account.password());
    confirm(account.authenticator().freshCode());
    assertSignedIn();
    person.keepSession(account);
    return this;
  }

  /** Types a code, or a recovery code, at the second step. */
  ConsolePages confirm(String code) {
    field("signInCode:code").fill(code);
    button("signInCode:submit").click();
    page().waitForLoadState();
    return this;
  }

  void assertSignedIn() {
    assertThat(button("signOut:submit")).isVisible();
    Secrets.note(person.sessionId());
  }

  void assertSignInRefused() {
    assertThat(message()).containsText("ชื่อผู้ใช้งานหรือรหัสผ่านไม่ถูกต้อง");
    assertThat(button("signOut:submit")).hasCount(0);
  }

  ConsolePages open(String place) {
    person.go("/console/" + place);
    return this;
  }

  /** What the system says about the last thing done. */
  Locator message() {
    return page().getByTestId("message").first();
  }

  /** Presses a button and waits until the page shows something else; a second click is harmless. */
  void press(String id) {
    button(id).click();
  }

  void assertState(String state) {
    assertThat(page().getByTestId("state")).hasAttribute("data-state", state);
  }

  void assertHeading(String words) {
    assertThat(page().locator("main h1")).containsText(words);
  }

  void assertReturnedBecause(String reason) {
    assertThat(page().getByTestId("returnReason").first()).containsText(reason);
  }

  /** There is no such button, rather than one that does nothing. */
  void assertNoButton(String id) {
    assertThat(button(id)).hasCount(0);
  }

  void returnBecause(String reason) {
    field("decision:reason").fill(reason);
    press("decision:return");
    assertState("DRAFT");
  }

  void approve() {
    press("decision:approve");
    assertState("APPROVED");
  }

  Locator field(String id) {
    return page().locator("[id='%s']".formatted(id));
  }

  Locator button(String id) {
    return field(id);
  }

  Page page() {
    return person.page();
  }
}
