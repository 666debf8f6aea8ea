package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.openita.framework.InstrumentCode;
import org.openita.invitation.InvitationStatus;
import org.openita.invitation.Invitations;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.survey.ChannelStatus;
import org.openita.survey.Channels;
import org.openita.survey.CollectionLink;
import org.openita.survey.CollectionLinks;
import org.openita.survey.Way;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;

/** How an assessor collects EIT of one agency: by links for some hours, and by invitations. */
@Named("collectAgency")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class CollectAgencyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Agencies agencies;
  @Inject private Channels channels;
  @Inject private CollectionLinks links;
  @Inject private Invitations invitations;
  @Inject private Timelines timelines;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private String code;
  private String way;
  private Integer hours = CollectionLinks.HOURS.get(1);
  private transient List<CollectionLink> made;
  private transient InvitationStatus invited;
  private transient ChannelStatus survey;

  /** An agency that is not assigned is not found. */
  public void load() {
    agency();
  }

  public AgencyPeriod agency() {
    return agencies.find(me.caller(), cycle.year(), code == null ? "" : code);
  }

  /** Whether people can answer now. */
  public boolean open() {
    return timelines.isOpen(cycle.year(), Activity.COLLECT_EIT, agency());
  }

  public boolean listApproved() {
    return links.listApproved(me.caller(), cycle.year(), code);
  }

  /** EIT of the agency with its counts. */
  public ChannelStatus survey() {
    if (survey == null) {
      survey =
          channels.ofAgency(me.caller(), cycle.year(), code).stream()
              .filter(one -> one.instrument() == InstrumentCode.EIT)
              .findFirst()
              .orElseThrow();
    }
    return survey;
  }

  public List<Way> ways() {
    return List.of(Way.values());
  }

  /** How many came in one way. */
  public int count(Way one) {
    return survey().ways().getOrDefault(one, 0);
  }

  /** The links that the reader has made. */
  public List<CollectionLink> made() {
    if (made == null) {
      made = links.of(me.caller(), cycle.year(), code);
    }
    return made;
  }

  /** The full address of a link. */
  public String address(CollectionLink link) {
    return Faces.getRequestDomainURL() + path(link);
  }

  /** The address within this server. */
  public String path(CollectionLink link) {
    return Faces.getRequestContextPath() + "/s/" + link.code();
  }

  public void make() {
    var wanted =
        ways().stream()
            .filter(one -> one.byAssessor() && one.name().equals(way))
            .findFirst()
            .orElse(null);
    run(() -> links.make(me.caller(), cycle.year(), code, wanted, hours), "collect.made");
  }

  public void end(CollectionLink link) {
    run(() -> links.end(me.caller(), cycle.year(), code, link.code()), "collect.ended");
  }

  public InvitationStatus invited() {
    if (invited == null) {
      invited = invitations.status(me.caller(), cycle.year(), code);
    }
    return invited;
  }

  public void invite() {
    var count = new int[1];
    var outcome = commands.run(() -> count[0] = invitations.send(me.caller(), cycle.year(), code));
    if (outcome == Commands.Outcome.DONE) {
      commands.show(ui.say("collect.invited", count[0]), address());
    }
  }

  public void withdraw() {
    run(() -> invitations.withdraw(me.caller(), cycle.year(), code), "collect.withdrawn");
  }

  private void run(Runnable command, String doneKey) {
    commands.run(command, doneKey, address());
  }

  private String address() {
    return Place.COLLECT_AGENCY.path() + "?agency=" + agency().code();
  }

  /** For how many hours a link may live. */
  public List<Integer> choices() {
    return CollectionLinks.HOURS;
  }

  /** Code of the agency. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Name of a way. */
  public String getWay() {
    return way;
  }

  public void setWay(String way) {
    this.way = way;
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer hours) {
    this.hours = hours;
  }
}
