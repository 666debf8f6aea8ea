package org.openita.scoring;

/** Why a result is not announced but shown as {@code *}. */
public enum MissingStep {
  /** The agency has not registered (manual 2563, caution 5, case 1). */
  NOT_REGISTERED,
  /** The headcount is not filled in and approved (case 2). */
  INTERNAL_STAKEHOLDERS_INCOMPLETE,
  /** The external stakeholders are not filled in and approved (case 3). */
  EXTERNAL_STAKEHOLDERS_INCOMPLETE,
  /** The disclosures are not answered and approved (case 4). */
  OIT_INCOMPLETE,
  /** Fewer answers to IIT than the minimum sample (case 5): IIT cannot be computed. */
  IIT_BELOW_MINIMUM,
  /** Nobody has answered EIT: a mean of nothing cannot be computed. */
  EIT_WITHOUT_RESPONSES,
  /** The assessors have not scored every disclosure yet. */
  OIT_NOT_SCORED
}
