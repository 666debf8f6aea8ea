package org.openita.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.Framework;
import org.openita.framework.InstrumentCode;
import org.openita.framework.TrustRule;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.CycleState;
import org.openita.timeline.Window;

/**
 * All that a request of a respondent asks of a channel, its agency, its cycle and its framework.
 */
final class RememberedSurvey {

  private final Channel channel;
  private final OpenSurvey open;
  private final Optional<Window> window;
  private final boolean permitted;
  private final AnswerReader reader;
  private final StraightLine line;
  private final TrustRule rule;
  private final String scope;

  /**
   * @param window of the activity as it holds for the agency
   */
  RememberedSurvey(
      Channel channel,
      AgencyPeriod agency,
      Framework framework,
      CycleState state,
      Optional<Window> window) {
    this.channel = channel;
    this.window = window;
    permitted = state.permits(channel.activity());
    var instrument = framework.instrument(channel.instrument());
    rule = framework.trustRule(channel.instrument());
    open =
        new OpenSurvey(
            channel.code(),
            channel.year(),
            agency.code(),
            agency.name(),
            instrument,
            channel.way(),
            Optional.empty(),
            true);
    reader = new AnswerReader(instrument);
    line = new StraightLine(instrument, rule.straightPercent());
    scope = scope(channel, agency);
  }

  /** A person works for one agency but may have dealt with several. */
  private static String scope(Channel channel, AgencyPeriod agency) {
    return channel.instrument() == InstrumentCode.IIT
        ? InstrumentCode.IIT.name()
        : channel.instrument().name() + " " + agency.code();
  }

  Channel channel() {
    return channel;
  }

  /** Within what a person answers once. */
  String scope() {
    return scope;
  }

  AnswerReader reader() {
    return reader;
  }

  boolean isOpen(Instant now) {
    return permitted
        && channel.ending(now).isEmpty()
        && window.filter(known -> known.isOpenAt(now)).isPresent();
  }

  /** The same object for as long as it is open and nothing about the survey has changed. */
  OpenSurvey shown(Instant now) {
    return isOpen(now)
        ? open
        : new OpenSurvey(
            open.channelCode(),
            open.year(),
            open.agencyCode(),
            open.agencyName(),
            open.instrument(),
            open.way(),
            channel.ending(now),
            false);
  }

  /** Why no answer is taken now. */
  Refusal closed(Instant now) {
    try {
      channel.requireStanding(now);
      return Refusal.of(RefusalCode.WINDOW_CLOSED, "refusal.window-closed");
    } catch (Refusal ended) {
      return ended;
    }
  }

  /** After how many responses within a minute the next ones are a burst. */
  int burst() {
    return rule.burstPerMinute();
  }

  /**
   * What is conspicuous about a response by itself.
   *
   * @param token with which its form was shown, if it is good
   */
  int flags(byte[] answers, Optional<FormToken> token, boolean trapped, Instant now) {
    Set<ResponseFlag> flags = EnumSet.noneOf(ResponseFlag.class);
    if (token.isEmpty()) {
      flags.add(ResponseFlag.WITHOUT_TOKEN);
    }
    var fast = Duration.ofSeconds(rule.fastSeconds());
    if (token.filter(known -> known.age(now).compareTo(fast) < 0).isPresent()) {
      flags.add(ResponseFlag.FAST);
    }
    if (line.drawnBy(answers)) {
      flags.add(ResponseFlag.STRAIGHT_LINED);
    }
    if (trapped) {
      flags.add(ResponseFlag.TRAPPED);
    }
    return flags.stream().mapToInt(ResponseFlag::bit).sum();
  }
}
