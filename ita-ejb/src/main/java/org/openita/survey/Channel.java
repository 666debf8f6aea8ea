package org.openita.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.openita.framework.InstrumentCode;
import org.openita.timeline.Activity;

/** The address under which the people of one agency answer one survey of a cycle. */
@Entity
@Table(name = "channel")
public class Channel {

  /** Without characters that look alike on paper. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  /** 59 bits: too many to try, few enough to type. */
  private static final int CODE_LENGTH = 12;

  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private String code;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "agency_id")
  private int agencyId;

  @Enumerated(EnumType.STRING)
  @Column(name = "instrument_code")
  private InstrumentCode instrument;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected Channel() {}

  Channel(int cycleYear, int agencyId, InstrumentCode instrument) {
    this.code = randomCode();
    this.cycleYear = cycleYear;
    this.agencyId = agencyId;
    this.instrument = instrument;
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

  Activity activity() {
    return activity(instrument);
  }

  static Activity activity(InstrumentCode instrument) {
    return instrument == InstrumentCode.IIT ? Activity.COLLECT_IIT : Activity.COLLECT_EIT;
  }

  private static String randomCode() {
    var code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
