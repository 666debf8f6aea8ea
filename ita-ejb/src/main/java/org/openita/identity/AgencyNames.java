package org.openita.identity;

import java.util.List;

/**
 * Under which names an agency is known, so that its people do not make their passwords of them. The
 * register tells.
 */
public interface AgencyNames {

  /** In both languages; none for an unknown agency. */
  List<String> of(String agencyCode);
}
