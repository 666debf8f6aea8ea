package org.openita.invitation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.common.AuditNote;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.notice.MailSettings;
import org.openita.notice.MailState;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.stakeholder.SampleContacts;
import org.openita.survey.InvitationLinks;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;

/**
 * Invites the people of an agency's approved sample list to answer EIT, for the assessors of the
 * agency. Others are refused as {@code FORBIDDEN}, for other agencies as {@code NOT_FOUND}.
 */
@Stateless
public class Invitations {

  @PersistenceContext private EntityManager entities;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private SampleContacts contacts;
  @Inject private InvitationLinks links;
  @Inject private MailSettings settings;
  @Inject private Event<AuditNote> audit;
  @Inject private Clock clock;

  public InvitationStatus status(Caller caller, int year, String agencyCode) {
    var agency = assessed(caller, year, agencyCode);
    var states = states(year, agency);
    return new InvitationStatus(
        contacts.withAddress(year, agency.id()).size(),
        states.getOrDefault(MailState.QUEUED, 0) + states.getOrDefault(MailState.SENDING, 0),
        states.getOrDefault(MailState.SENT, 0),
        states.getOrDefault(MailState.FAILED, 0) + states.getOrDefault(MailState.UNKNOWN, 0),
        links.count(year, agency.id(), false),
        links.count(year, agency.id(), true));
  }

  /**
   * Invites everybody on the list who has an address; when they have been invited before, again:
   * links that have not been used yet are replaced. Who has answered already is not known, so they
   * are written to as well, and are refused a second answer as everybody is.
   *
   * @return how many
   * @throws Refusal {@code WINDOW_CLOSED} while EIT of the agency is not open; {@code
   *     INVALID_STATE} when nobody on an approved list has an address, while earlier messages wait,
   *     or where the system sends no e-mail
   */
  public int send(Caller caller, int year, String agencyCode) {
    var agency = assessed(caller, year, agencyCode);
    timelines.requireOpen(year, Activity.COLLECT_EIT, agency);
    links.lock(year, agency.id());
    if (!settings.sends() || settings.head().consoleAddress().isEmpty()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.no-post");
    }
    var states = states(year, agency);
    if (states.containsKey(MailState.QUEUED) || states.containsKey(MailState.SENDING)) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.invitations-waiting");
    }
    var people = contacts.withAddress(year, agency.id());
    if (people.isEmpty()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.nobody-to-invite");
    }
    forget(year, agency);
    invite(year, agency, people);
    audit.fire(AuditNote.done().saying("invitations", people.size()));
    return people.size();
  }

  private void invite(int year, AgencyPeriod agency, List<Integer> people) {
    var now = clock.instant();
    var closesAt = timelines.window(year, Activity.COLLECT_EIT, agency).orElseThrow().closesAt();
    var secrets = new LinkedHashMap<Integer, byte[]>();
    people.forEach(person -> secrets.put(person, InvitationLinks.newSecret()));
    var inNoOrder = new ArrayList<>(secrets.values());
    Collections.shuffle(inNoOrder, new SecureRandom());
    links.make(year, agency.id(), inNoOrder);
    contacts
        .seal(year, secrets)
        .forEach(
            (person, secret) ->
                entities.persist(
                    new InvitationMail(person, year, agency.id(), secret, closesAt, now)));
    entities.flush();
  }

  /**
   * Takes back the invitations that nobody has used: their links lead nowhere any more, and what
   * waits is not sent.
   *
   * @return how many links
   */
  public int withdraw(Caller caller, int year, String agencyCode) {
    var agency = assessed(caller, year, agencyCode);
    links.lock(year, agency.id());
    int withdrawn = forget(year, agency);
    audit.fire(AuditNote.done().saying("invitations", withdrawn));
    return withdrawn;
  }

  private int forget(int year, AgencyPeriod agency) {
    entities
        .createQuery(
            "delete from InvitationMail m where m.cycleYear = :year and m.agencyId = :agency")
        .setParameter("year", year)
        .setParameter("agency", agency.id())
        .executeUpdate();
    return links.withdraw(year, agency.id());
  }

  private Map<MailState, Integer> states(int year, AgencyPeriod agency) {
    var states = new EnumMap<MailState, Integer>(MailState.class);
    entities
        .createQuery(
            "select m.state, count(m) from InvitationMail m"
                + " where m.cycleYear = :year and m.agencyId = :agency group by m.state",
            Object[].class)
        .setParameter("year", year)
        .setParameter("agency", agency.id())
        .getResultList()
        .forEach(row -> states.put((MailState) row[0], ((Long) row[1]).intValue()));
    return states;
  }

  private AgencyPeriod assessed(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.require(Role.ASSESSOR);
    return agency;
  }
}
