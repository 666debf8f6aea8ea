package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Role;
import org.openita.survey.ChannelStatus;
import org.openita.survey.Channels;
import org.openita.survey.Way;

/** The addresses of an agency's surveys, to be spread. */
@Named("channels")
@RequestScoped
public class ChannelsPage {

  @Inject private Channels channels;
  @Inject private CurrentCycle cycle;
  @Inject private Commands commands;
  @Inject private Me me;

  private List<ChannelStatus> surveys;
  private String reason;

  public List<ChannelStatus> surveys() {
    if (surveys == null) {
      surveys = channels.ofAgency(me.caller(), cycle.year(), me.agencyCode());
    }
    return surveys;
  }

  /** The full address under which people answer, as it is printed on a poster. */
  public String address(String code) {
    return Faces.getRequestDomainURL() + path(code);
  }

  /** The address within this server. */
  public String path(String code) {
    return Faces.getRequestContextPath() + "/s/" + code;
  }

  public List<Way> ways() {
    return List.of(Way.values());
  }

  /** How many answered in one way. */
  public int count(ChannelStatus survey, Way way) {
    return survey.ways().getOrDefault(way, 0);
  }

  public boolean mayReissue() {
    return me.role() == Role.AGENCY_ADMIN;
  }

  /** Takes an address back and makes a new one. */
  public void reissue(InstrumentCode survey) {
    commands.run(
        () -> channels.reissue(me.caller(), cycle.year(), me.agencyCode(), survey, reason),
        "channels.reissued",
        Place.CHANNELS.path());
  }

  /** Why an address is taken back. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
