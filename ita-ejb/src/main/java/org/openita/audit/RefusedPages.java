package org.openita.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.openita.common.AuditNote;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;

/** Keeps what the door of the console refuses before any command is asked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefusedPages {

  @Inject private Event<AuditNote> notes;

  /**
   * Somebody asked for a page that is not for their role.
   *
   * @param page name of the page; never what an address says, which may be anything
   */
  public void notForRole(Caller caller, String page) {
    keep(caller, page, "role");
  }

  /** A form was sent to a page from another site, in somebody's name. */
  public void fromAnotherSite(Caller caller, String page) {
    keep(caller, page, "site");
  }

  private void keep(Caller caller, String page, String because) {
    notes.fire(
        AuditNote.refused(RefusalCode.FORBIDDEN.name())
            .by(caller)
            .saying("page", page)
            .saying("because", because));
  }
}
