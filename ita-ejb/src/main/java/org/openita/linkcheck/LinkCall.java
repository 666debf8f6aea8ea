package org.openita.linkcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** One visit, from an address that is due to evidence that is kept. */
@Dependent
class LinkCall {

  /** A site that was not reached is tried again every day, whenever that day's run begins. */
  private static final Duration TOMORROW = Duration.ofHours(20);

  @Inject private LinkDesk desk;
  @Inject private LinkBook book;
  @Inject private LinkSettings settings;
  @Inject private Clock clock;

  void on(LinkBook.Due due) {
    var visit = desk.visitor().visit(due.url(), due.year());
    if (desk.isClosed()) {
      return;
    }
    boolean fine = visit.outcome().state() == LinkState.FINE;
    var now = clock.instant();
    book.keep(due.id(), visit, now, now.plus(fine ? settings.again() : TOMORROW));
  }
}
