package org.openita.survey;

import java.time.Instant;
import java.util.Optional;

/**
 * A link that an assessor hands to those whom they meet.
 *
 * @param code of the channel, part of its address
 * @param ending why it is of no use any more; absent while it is
 */
public record CollectionLink(
    String code, Way way, Instant expiresAt, Optional<OpenSurvey.Ending> ending) {

  static CollectionLink of(Channel channel, Instant now) {
    return new CollectionLink(
        channel.code(), channel.way(), channel.expiresAt().orElseThrow(), channel.ending(now));
  }
}
