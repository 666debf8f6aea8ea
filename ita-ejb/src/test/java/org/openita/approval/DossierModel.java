package org.openita.approval;

import static org.openita.approval.DossierState.APPROVED;
import static org.openita.approval.DossierState.DRAFT;
import static org.openita.approval.DossierState.SUBMITTED;

import java.util.Optional;
import org.openita.common.RefusalCode;

/** The manual's section 2.4 once more, with reopening, but without the table of the edges. */
final class DossierModel {

  private DossierState state = DRAFT;
  private String submitter;
  private String approver;

  DossierState state() {
    return state;
  }

  Optional<String> submitter() {
    return Optional.ofNullable(submitter);
  }

  Optional<String> approver() {
    return Optional.ofNullable(approver);
  }

  /** Why somebody with the right to an action cannot do it now; absent where they can. */
  Optional<RefusalCode> refusal(DossierAction action, String actor) {
    var needed =
        switch (action) {
          case FILL_IN, SUBMIT -> DRAFT;
          case REVIEW, RETURN, APPROVE -> SUBMITTED;
          case REOPEN -> APPROVED;
        };
    if (state != needed) {
      return Optional.of(RefusalCode.INVALID_STATE);
    }
    boolean own = action == DossierAction.APPROVE && actor.equals(submitter);
    return own ? Optional.of(RefusalCode.FORBIDDEN) : Optional.empty();
  }

  void move(DossierAction action, String actor) {
    switch (action) {
      case SUBMIT -> {
        state = SUBMITTED;
        submitter = actor;
      }
      case RETURN, REOPEN -> {
        state = DRAFT;
        submitter = null;
        approver = null;
      }
      case APPROVE -> {
        state = APPROVED;
        approver = actor;
      }
      case FILL_IN, REVIEW -> {}
    }
  }

  @Override
  public String toString() {
    return state + " by " + submitter;
  }
}
