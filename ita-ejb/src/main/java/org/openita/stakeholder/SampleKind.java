package org.openita.stakeholder;

/** Who stands on the list of a sample (manual 2563, section 2.1). */
public enum SampleKind {
  PERSON,
  /** A company or another juristic person. */
  ORGANISATION,
  /** Another agency of the state. */
  AGENCY
}
