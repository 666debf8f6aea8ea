package org.openita.linkcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openita.disclosure.DisclosureLinks;
import org.openita.disclosure.DisclosureUrls;

/** Finds out what a run is to visit. */
@Dependent
class LinkPlans {

  /** Agencies of one transaction. */
  private static final int PAGE = 200;

  @Inject private DisclosureLinks disclosures;
  @Inject private LinkBook book;
  @Inject private LinkRunBook runs;
  @Inject private Clock clock;

  /**
   * Takes in what is disclosed now and marks what is due, unless that was done before the run was
   * interrupted.
   *
   * @param alive told after every page
   */
  void plan(LinkRun run, boolean everything, Runnable alive) {
    if (runs.isPlanned(run.id())) {
      return;
    }
    var gone = new HashSet<>(book.agencies(run.year()));
    var last = "";
    for (var page = disclosures.next(run.year(), last, PAGE);
        !page.isEmpty();
        page = disclosures.next(run.year(), last, PAGE)) {
      var agencies = page.stream().map(DisclosureUrls::agencyCode).distinct().toList();
      book.take(run.year(), agencies, page);
      agencies.forEach(gone::remove);
      last = agencies.get(agencies.size() - 1);
      alive.run();
    }
    forget(run.year(), gone);
    book.plan(run.year(), run.id(), everything, clock.instant());
  }

  /** Agencies whose disclosures are not approved any more. */
  private void forget(int year, Set<String> agencies) {
    agencies.forEach(agency -> book.take(year, List.of(agency), List.of()));
  }

  /** Takes in what one agency discloses now. */
  void take(int year, String agencyCode) {
    book.take(year, List.of(agencyCode), disclosures.ofAgency(year, agencyCode));
  }
}
