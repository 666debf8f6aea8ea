package org.openita.timeline;

/** What the windows of an agency depend on. */
public interface Participant {

  /** Key of the agency inside the database. */
  int id();

  /** Its assessment group in the cycle, 1 to 10. */
  int groupNumber();
}
