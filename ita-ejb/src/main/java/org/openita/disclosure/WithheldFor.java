package org.openita.disclosure;

/** What keeps an agency from disclosing something (manual 2563, section 2.4). */
public enum WithheldFor {
  /** A law forbids it; the answer names which. */
  LAW,
  /** เหตุสุดวิสัย: nobody could have prevented it; the answer tells what has happened. */
  FORCE_MAJEURE
}
