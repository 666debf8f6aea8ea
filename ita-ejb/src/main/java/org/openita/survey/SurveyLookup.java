package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openita.common.Unaudited;

/**
 * Reads what {@link SurveyMemory} remembers. An EJB, because the first to ask may be a web
 * application, whose own surroundings have no persistence unit.
 */
@Stateless
@Unaudited
public class SurveyLookup {

  @Inject private SurveyShelf shelf;
  @Inject private SurveyKeys keys;

  /** What the caller's transaction has changed reaches the database. */
  public void flush() {
    shelf.flush();
  }

  public Optional<Channel> channel(String code) {
    return shelf.channel(code);
  }

  /** Absent where there is none, or none any more. */
  public Optional<SurveyKey> key(int year) {
    return keys.find(year);
  }
}
