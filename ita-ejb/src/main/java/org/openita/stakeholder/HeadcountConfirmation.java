package org.openita.stakeholder;

import java.util.Optional;

/**
 * What whoever fills in says of a surprising headcount.
 *
 * @param confirmed whether it is right all the same
 * @param reason why; may be absent
 */
public record HeadcountConfirmation(boolean confirmed, Optional<String> reason) {

  /** For callers that are not asked: the number is kept, and shown as not confirmed. */
  public static final HeadcountConfirmation NOT_ASKED =
      new HeadcountConfirmation(false, Optional.empty());
}
