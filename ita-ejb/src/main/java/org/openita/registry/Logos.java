package org.openita.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.EvenWhenDue;
import org.openita.identity.Role;

/** The logos of agencies; anyone may see them. */
@Stateless
public class Logos {

  @PersistenceContext private EntityManager entities;
  @Inject private Agencies agencies;
  @Inject private Clock clock;

  public Optional<Logo> find(String agencyCode) {
    return Optional.ofNullable(entities.find(AgencyLogo.class, agencies.find(agencyCode).id()))
        .map(AgencyLogo::logo);
  }

  /**
   * What tells the present logo of an agency from earlier ones, without reading the image; absent
   * where there is none.
   */
  public Optional<String> edition(String agencyCode) {
    return entities
        .createQuery(
            "select l.sha256 from AgencyLogo l, Agency a where l.agencyId = a.id and a.code = :code",
            byte[].class)
        .setParameter("code", agencyCode)
        .getResultStream()
        .findFirst()
        .map(AgencyLogo::edition);
  }

  /**
   * Keeps the logo of an agency, in the place of an earlier one; it is asked for at the first
   * sign-in (manual 2563, section 6).
   *
   * @param image a PNG or JPEG of at most {@value LogoImage#MOST_BYTES} bytes and {@value
   *     LogoImage#MOST_PIXELS} pixels per side
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach, {@code FORBIDDEN} unless the
   *     caller is an operator or fills in for the agency, {@code INVALID_INPUT}
   */
  @EvenWhenDue
  public Logo put(Caller caller, String agencyCode, byte[] image) {
    var agency = changeable(caller, agencyCode);
    var logo = LogoImage.read(image);
    var known = entities.find(AgencyLogo.class, agency.id());
    var kept = known == null ? new AgencyLogo(agency.id()) : known;
    kept.show(logo, caller.name(), clock.instant());
    if (known == null) {
      entities.persist(kept);
    }
    entities.flush();
    return logo;
  }

  /** Takes the logo of an agency away. Refusals as with {@link #put}. */
  public void remove(Caller caller, String agencyCode) {
    var known = entities.find(AgencyLogo.class, changeable(caller, agencyCode).id());
    if (known != null) {
      entities.remove(known);
      entities.flush();
    }
  }

  private Agency changeable(Caller caller, String agencyCode) {
    var agency = agencies.find(agencyCode);
    if (!caller.is(Role.OPERATOR)) {
      caller.requireWrite(agency);
    }
    return agency;
  }
}
