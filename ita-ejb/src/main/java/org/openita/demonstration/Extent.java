package org.openita.demonstration;

/** How much a demonstration holds. */
public enum Extent {
  /** The register that the system begins with: enough to try everything once. */
  SMALL,
  /** As many agencies as the nation has (manual 2563, section 1.2). */
  NATIONAL
}
