package org.openita.identity;

/** What the right to see or change an agency depends on. */
public interface Assessed {

  /** Code of the agency. */
  String code();

  /** Code of the body that supervises it. */
  String supervisingBodyCode();
}
