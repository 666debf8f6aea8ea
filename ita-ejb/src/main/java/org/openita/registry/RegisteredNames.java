package org.openita.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.openita.identity.AgencyNames;

/** The names of an agency as they stand in the register. */
@Dependent
class RegisteredNames implements AgencyNames {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<String> of(String agencyCode) {
    return entities
        .createQuery("select a from Agency a where a.code = :code", Agency.class)
        .setParameter("code", agencyCode)
        .getResultStream()
        .flatMap(agency -> Stream.of(agency.name().th(), agency.name().en()))
        .toList();
  }
}
