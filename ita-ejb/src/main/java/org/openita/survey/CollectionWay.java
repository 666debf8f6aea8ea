package org.openita.survey;

/**
 * The three ways in which EIT is collected (manual 2563, section 2.4), as results tell them apart.
 */
public enum CollectionWay {
  /** By the address or code that the agency has spread. */
  OWN_CHANNEL,
  /** By people who found the agency in the search for everybody. */
  PUBLIC_SEARCH,
  /** By assessors: from the sample list, by invitation or by link, and on site. */
  ASSESSORS
}
