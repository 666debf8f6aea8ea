package org.openita.e2e;

import org.junit.jupiter.api.BeforeAll;

/** An operator who stays signed in for all tests of a class. */
abstract class AtOperatorsDesk extends AtBrowser {

  LaunchedServer server;
  Person person;
  ConsolePages operator;

  @BeforeAll
  void signIn(LaunchedServer lent) {
    server = lent;
    person = browser.open(server);
    operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
  }
}
