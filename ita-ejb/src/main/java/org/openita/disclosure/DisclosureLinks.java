package org.openita.disclosure;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The addresses in approved disclosures, for those rooms that visit them. */
@Stateless
public class DisclosureLinks {

  @PersistenceContext private EntityManager entities;

  /**
   * What the next agencies have answered, in the order of their codes; empty after the last.
   *
   * @param year of the cycle, Buddhist Era
   * @param afterAgency code of the last agency seen; empty to begin
   * @param agencies at most so many, whole ones
   */
  public List<DisclosureUrls> next(int year, String afterAgency, int agencies) {
    return answers(year, "g.code > ?2 order by g.code limit " + agencies, afterAgency);
  }

  /** What an agency has answered; empty while it is not approved. */
  public List<DisclosureUrls> ofAgency(int year, String agencyCode) {
    return answers(year, "g.code = ?2", agencyCode);
  }

  private List<DisclosureUrls> answers(int year, String which, String agencyCode) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select f.code, a.item_code, a.urls from (select d.id, g.code from dossier d"
                    + " join agency g on g.id = d.agency_id"
                    + " where d.cycle_year = ?1 and d.kind = 'DISCLOSURES'"
                    + " and d.state = 'APPROVED' and "
                    + which
                    + ") f join disclosure_answer a on a.dossier_id = f.id"
                    + " order by f.code, a.item_code")
            .setParameter(1, year)
            .setParameter(2, agencyCode)
            .getResultList();
    return rows.stream().map(row -> answer((Object[]) row)).toList();
  }

  private static DisclosureUrls answer(Object[] row) {
    return new DisclosureUrls(
        (String) row[0], (String) row[1], ((String) row[2]).lines().distinct().toList());
  }
}
