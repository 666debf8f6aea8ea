package org.openita.linkcheck;

/** What an assessor may want to look at. None of them is a score. */
public enum HintKind {
  /** The page is not there, or its site cannot be reached. The evidence is the outcome. */
  DEAD,
  /** The page is what it was in the last cycle. The evidence is when it was seen then. */
  UNCHANGED,
  /** The page does not name the year of the cycle, in neither era. The evidence are the years. */
  YEAR_NOT_NAMED,
  /** The address leads to the front page of a site. The evidence is that page. */
  LEADS_TO_FRONT,
  /** By its title the page says that there is none. The evidence is the title. */
  SAYS_NOT_FOUND
}
