package org.openita.identity;

import java.util.Optional;

/** What the right to see or change an agency depends on. */
public interface Assessed {

  /** Code of the agency. */
  String code();

  /** Code of the body that supervises it. */
  String supervisingBodyCode();

  /** Code of its province; absent for an agency of the whole country. */
  Optional<String> provinceCode();
}
