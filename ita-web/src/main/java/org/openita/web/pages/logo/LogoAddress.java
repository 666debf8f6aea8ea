package org.openita.web.pages.logo;

import java.util.Optional;
import org.openita.registry.Logos;

/** Where the logo of an agency is found; the address changes with the logo. */
public final class LogoAddress {

  private LogoAddress() {}

  /** Without the context path; absent where there is no logo. */
  public static Optional<String> of(Logos logos, String agencyCode) {
    return logos.edition(agencyCode).map(edition -> "/logos/" + agencyCode + "?v=" + edition);
  }
}
