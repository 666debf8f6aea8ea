package org.openita.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.identity.Recipient;
import org.openita.identity.Recipients;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Activity;
import org.openita.timeline.Plan;

/** Makes the notices of one page of agencies at a time, all of them or none. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NoticeShelf {

  @PersistenceContext private EntityManager entities;
  @Inject private Agencies agencies;
  @Inject private Recipients recipients;

  /** What a round knows: the same for all of its pages. */
  record Sight(int year, Plan plan, Map<Activity, Set<Duty>> duties, Standing standing) {}

  /** How much of the cycle has been looked at, and what came of it. */
  record Outcome(int made, boolean more) {}

  boolean answered(int year, String occasions, Instant now) {
    return Optional.ofNullable(entities.find(NoticeRound.class, year))
        .filter(round -> round.answers(occasions, now))
        .isPresent();
  }

  void done(int year, String occasions, Instant now) {
    var round = entities.find(NoticeRound.class, year);
    if (round == null) {
      round = new NoticeRound(year);
      round.done(occasions, now);
      entities.persist(round);
    } else {
      round.done(occasions, now);
    }
  }

  /**
   * @param mail whether they go out by e-mail as well
   */
  Outcome make(Sight sight, int page, int size, Instant now, boolean mail) {
    var some = agencies.search(sight.year(), AgencyFilter.ALL, page, size);
    var people =
        recipients.of(some.items().stream().map(AgencyPeriod::code).toList(), sight.year()).stream()
            .collect(Collectors.groupingBy(Recipient::agencyCode));
    var wanted = new ArrayList<Wanted>();
    for (var agency : some.items()) {
      collect(sight, agency, people.getOrDefault(agency.code(), List.of()), now, wanted);
    }
    var known = known(sight.year(), people.values());
    wanted.removeIf(one -> known.contains(one.notice().key()));
    wanted.forEach(one -> entities.persist(one.notice()));
    if (mail) {
      wanted.stream()
          .filter(one -> one.recipient().email().isPresent())
          .forEach(
              one -> entities.persist(new NoticeMail(one.notice(), one.occasion().until(), now)));
    }
    entities.flush();
    return new Outcome(wanted.size(), (long) (page + 1) * size < some.total());
  }

  private record Wanted(Notice notice, Recipient recipient, Occasion occasion) {}

  private static void collect(
      Sight sight, AgencyPeriod agency, List<Recipient> people, Instant now, List<Wanted> wanted) {
    boolean registered = people.stream().filter(Recipient::registered).count() == 2;
    sight
        .duties()
        .forEach(
            (activity, duties) ->
                sight
                    .plan()
                    .period(activity, agency)
                    .flatMap(period -> Occasion.at(period, now))
                    .ifPresent(
                        occasion -> {
                          for (var one : people) {
                            var owed =
                                sight.standing().owed(duties, one.role(), agency.id(), registered);
                            if (!owed.isEmpty()) {
                              var notice =
                                  new Notice(one, sight.year(), activity, occasion, owed, now);
                              wanted.add(new Wanted(notice, one, occasion));
                            }
                          }
                        }));
  }

  private Set<Notice.Key> known(int year, Collection<List<Recipient>> people) {
    var names = people.stream().flatMap(List::stream).map(Recipient::username).toList();
    if (names.isEmpty()) {
      return Set.of();
    }
    var keys = new HashSet<Notice.Key>();
    entities
        .createQuery(
            "select n.username, n.activity, n.kind, n.moment from Notice n"
                + " where n.cycleYear = :year and n.username in :names",
            Object[].class)
        .setParameter("year", year)
        .setParameter("names", names)
        .getResultList()
        .forEach(
            row ->
                keys.add(
                    new Notice.Key(
                        (String) row[0],
                        year,
                        (Activity) row[1],
                        (NoticeKind) row[2],
                        (Instant) row[3])));
    return keys;
  }
}
