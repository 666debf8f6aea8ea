package org.openita.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** People at one browser, which is open for all tests of a class, and the demonstration. */
@ExtendWith(DemoServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtBrowser {

  Browser browser;

  @BeforeAll
  void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }
}
