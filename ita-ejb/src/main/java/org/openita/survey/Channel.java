package org.openita.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.InstrumentCode;
import org.openita.timeline.Activity;

/**
 * The address under which people answer one survey of one agency in a cycle, in one way of
 * collection.
 *
 * <p>An agency spreads the address of its own channel; the search for everybody leads to another
 * one, invitations to a third. Whoever holds a channel of their own agency may take its address
 * back, which lets a new one take its place. An assessor makes links of limited life for those whom
 * they meet. An address that has ended says so and is never used again.
 */
@Entity
@Table(name = "channel")
public class Channel {

  /** Without characters that look alike on paper. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  /** 59 bits: too many to try, few enough to type. */
  private static final int CODE_LENGTH = 12;

  private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,20}");

  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private String code;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "agency_id")
  private int agencyId;

  @Enumerated(EnumType.STRING)
  @Column(name = "instrument_code")
  private InstrumentCode instrument;

  @Convert(converter = WayConverter.class)
  private Way way;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoked_by")
  private String revokedBy;

  @Column(name = "revoke_reason")
  private String revokeReason;

  protected Channel() {}

  /** The standing channel of a way. */
  Channel(int cycleYear, int agencyId, InstrumentCode instrument, Way way) {
    this.code = randomCode();
    this.cycleYear = cycleYear;
    this.agencyId = agencyId;
    this.instrument = instrument;
    this.way = way;
  }

  /** A link of limited life, of EIT. */
  static Channel link(int cycleYear, int agencyId, Way way, Instant expiresAt, String madeBy) {
    var link = new Channel(cycleYear, agencyId, InstrumentCode.EIT, way);
    link.expiresAt = expiresAt;
    link.madeBy = madeBy;
    return link;
  }

  /** Unguessable; the address is {@code /s/{code}}. */
  public String code() {
    return code;
  }

  /** Fiscal year of the cycle, Buddhist Era. */
  public int year() {
    return cycleYear;
  }

  public InstrumentCode instrument() {
    return instrument;
  }

  int agencyId() {
    return agencyId;
  }

  /** When its address was taken back; absent while people may answer there. */
  public Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }

  public Way way() {
    return way;
  }

  /** When a link of an assessor ends; absent for a standing channel. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  Optional<String> madeBy() {
    return Optional.ofNullable(madeBy);
  }

  void revoke(String who, String why, Instant now) {
    revokedBy = who;
    revokeReason = why;
    revokedAt = now;
  }

  /** Why nobody can answer here any more, whatever the window says; absent while they can. */
  Optional<OpenSurvey.Ending> ending(Instant now) {
    if (revokedAt != null) {
      return Optional.of(OpenSurvey.Ending.REVOKED);
    }
    return expiresAt != null && !now.isBefore(expiresAt)
        ? Optional.of(OpenSurvey.Ending.EXPIRED)
        : Optional.empty();
  }

  /**
   * @throws Refusal {@code WINDOW_CLOSED} when the address has been taken back or its time is over
   */
  void requireStanding(Instant now) {
    ending(now)
        .ifPresent(
            ending -> {
              throw Refusal.of(
                  RefusalCode.WINDOW_CLOSED,
                  ending == OpenSurvey.Ending.REVOKED
                      ? "refusal.channel-revoked"
                      : "refusal.channel-expired");
            });
  }

  Activity activity() {
    return activity(instrument);
  }

  static Activity activity(InstrumentCode instrument) {
    return instrument == InstrumentCode.IIT ? Activity.COLLECT_IIT : Activity.COLLECT_EIT;
  }

  /** Whether a channel could have the code: the database takes some others for the same. */
  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  private static String randomCode() {
    var code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
