package org.openita.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Lets one node of the cluster do the work of a timer, by the database. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Leases {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Takes the work for some time, or leaves it to the node that has it.
   *
   * @param name of a row that a migration has made
   * @return whether it is this node's
   */
  public boolean take(String name, Duration time) {
    var now = clock.instant();
    return entities
            .createQuery(
                "update Lease l set l.heldUntil = :until"
                    + " where l.name = :name and l.heldUntil <= :now")
            .setParameter("until", now.plus(time))
            .setParameter("name", name)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }
}
