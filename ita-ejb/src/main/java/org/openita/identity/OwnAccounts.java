package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.openita.common.Refusal;

/** What everybody may do to the account that is their own. */
@Stateless
public class OwnAccounts {

  @Inject private AccountShelf accounts;
  @Inject private SessionShelf sessions;
  @Inject private PresentPassword presentPassword;
  @Inject private NewPassword newPassword;

  /**
   * Changes the password; the caller's other sessions end.
   *
   * @throws Refusal {@code INVALID_INPUT} when the present password is wrong or the new one is not
   *     acceptable, {@code TOO_MANY_ATTEMPTS} after too many wrong ones
   */
  public void changePassword(Caller caller, String present, String wanted) {
    var account = accounts.own(caller);
    presentPassword.require(caller, account, present);
    account.choosePassword(newPassword.hashOf(account, present, wanted));
    sessions.endAllBut(account, caller.session().orElse(""));
  }

  /**
   * Says anew who the caller is.
   *
   * @throws Refusal {@code FORBIDDEN} for clients
   */
  public void describe(Caller caller, Person person) {
    accounts.own(caller).describe(person);
  }
}
