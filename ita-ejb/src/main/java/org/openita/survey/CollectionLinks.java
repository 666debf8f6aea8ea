package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openita.approval.DossierState;
import org.openita.common.AuditNote;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.stakeholder.Stakeholders;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;

/**
 * How assessors collect EIT (manual 2563, section 2.4): from people of the approved sample list,
 * and from those whom they meet on site. A link is handed over, by its QR code or with the device
 * itself, and ends by itself after some hours; people answer it themselves. Only for assessors of
 * the agency: others are refused as {@code FORBIDDEN}, for other agencies as {@code NOT_FOUND}.
 */
@Stateless
public class CollectionLinks {

  /** For how many hours a link may live. */
  public static final List<Integer> HOURS = List.of(1, 4, 12);

  /** Older ones are not shown any more. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  @Inject private SurveyShelf shelf;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Stakeholders stakeholders;
  @Inject private Event<AuditNote> audit;
  @Inject private Event<ChannelTakenBack> takenBack;
  @Inject private Clock clock;

  /**
   * Makes a link.
   *
   * @param way from the sample list or in the field
   * @param hours one of {@link #HOURS}
   * @throws Refusal {@code WINDOW_CLOSED} while EIT of the agency is not open; {@code
   *     INVALID_STATE} for the sample list unless it has been approved; {@code INVALID_INPUT}
   */
  public CollectionLink make(Caller caller, int year, String agencyCode, Way way, Integer hours) {
    var agency = assessed(caller, year, agencyCode);
    timelines.requireOpen(year, Activity.COLLECT_EIT, agency);
    require(way, hours);
    if (way == Way.ASSESSOR_LIST && !listApproved(caller, year, agencyCode)) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.sample-not-approved");
    }
    var now = clock.instant();
    var link =
        Channel.link(year, agency.id(), way, now.plus(Duration.ofHours(hours)), caller.name());
    shelf.makeLink(link);
    audit.fire(
        AuditNote.done().saying("way", way).saying("expiresAt", link.expiresAt().orElseThrow()));
    return CollectionLink.of(link, now);
  }

  /** The links that the caller has made for an agency since yesterday, the latest to end first. */
  public List<CollectionLink> of(Caller caller, int year, String agencyCode) {
    var agency = assessed(caller, year, agencyCode);
    var now = clock.instant();
    return shelf.links(year, agency.id(), caller.name(), now.minus(REMEMBERED)).stream()
        .map(link -> CollectionLink.of(link, now))
        .toList();
  }

  /**
   * Ends a link before its time.
   *
   * @throws Refusal {@code NOT_FOUND} unless it is one of the caller's for the agency
   */
  public void end(Caller caller, int year, String agencyCode, String code) {
    var agency = assessed(caller, year, agencyCode);
    var link =
        shelf
            .channel(code)
            .filter(known -> known.agencyId() == agency.id() && known.year() == year)
            .filter(known -> known.madeBy().filter(caller.name()::equals).isPresent())
            .orElseThrow(Refusal::notFound);
    if (link.revokedAt().isEmpty()) {
      link.revoke(caller.name(), "", clock.instant());
      takenBack.fire(new ChannelTakenBack(link.code()));
    }
  }

  /** Whether the list of an agency may be used now. */
  public boolean listApproved(Caller caller, int year, String agencyCode) {
    return stakeholders.external(caller, year, agencyCode).dossier().state()
        == DossierState.APPROVED;
  }

  private AgencyPeriod assessed(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.require(Role.ASSESSOR);
    return agency;
  }

  private static void require(Way way, Integer hours) {
    var errors = new ArrayList<FieldError>();
    if (way == null || !way.byAssessor()) {
      errors.add(FieldError.of("way", "REQUIRED", "field.link-way"));
    }
    if (hours == null || !Set.copyOf(HOURS).contains(hours)) {
      errors.add(FieldError.of("hours", "OUT_OF_RANGE", "field.link-hours"));
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}
