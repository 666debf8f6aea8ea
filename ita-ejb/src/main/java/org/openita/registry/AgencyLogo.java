package org.openita.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import org.openita.common.CountedInAudit;

/** The logo of an agency, as this system has drawn it anew from what was sent. */
@Entity
@CountedInAudit
@Table(name = "agency_logo")
class AgencyLogo {

  private static final int EDITION_DIGITS = 12;

  @Id
  @Column(name = "agency_id")
  private int agencyId;

  private byte[] sha256;
  private int width;
  private int height;
  private byte[] png;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected AgencyLogo() {}

  AgencyLogo(int agencyId) {
    this.agencyId = agencyId;
  }

  void show(Logo logo, String by, Instant at) {
    sha256 = logo.digest();
    width = logo.width();
    height = logo.height();
    png = logo.png();
    changedBy = by;
    changedAt = at;
  }

  /** The first digits of the hash; changes with the image. */
  static String edition(byte[] sha256) {
    return HexFormat.of().formatHex(sha256).substring(0, EDITION_DIGITS);
  }

  Logo logo() {
    return new Logo(png, width, height);
  }
}
