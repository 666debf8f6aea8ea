package org.openita.framework;

/** The three instruments of the assessment (manual 2563, section 2.1). */
public enum InstrumentCode {
  /** Perception of the staff: internal stakeholders. */
  IIT,
  /** Perception of the public: external stakeholders. */
  EIT,
  /** Disclosures that the agency proves on its website. */
  OIT;

  /** Whether people answer it; otherwise the agency itself does. */
  public boolean isSurvey() {
    return this != OIT;
  }
}
