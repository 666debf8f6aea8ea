package org.openita.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator who stays signed in at one browser for all tests of a class. */
@ExtendWith(DemoServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtOperatorsDesk {

  LaunchedServer server;
  Browser browser;
  Person person;
  ConsolePages operator;

  @BeforeAll
  void signIn(LaunchedServer lent) {
    server = lent;
    browser = new Browser();
    person = browser.open(server);
    operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }
}
