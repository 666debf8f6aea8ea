package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The account that an empty system begins with. */
@Stateless
public class FirstAccounts {

  private static final String USERNAME = "operator";

  @Inject private AccountShelf accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  /**
   * Makes the first operator; does nothing in a system that has one.
   *
   * @throws org.openita.common.Refusal {@code INVALID_INPUT} for a password that is not acceptable
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void makeOperator(String password) {
    if (accounts.has(Role.OPERATOR)) {
      return;
    }
    passwords.requireAcceptable(password, List.of(USERNAME));
    var operator = accounts.add(new Account(USERNAME, Role.OPERATOR, null, null));
    operator.register(
        passwords.hashOf(password),
        new Person(
            "ผู้ดูแลระบบส่วนกลาง", "สำนักงาน ป.ป.ช.", "0 2528 4800", "operator@example.go.th"),
        clock.instant());
  }
}
