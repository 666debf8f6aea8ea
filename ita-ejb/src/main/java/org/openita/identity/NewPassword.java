package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/** Gives an account the password that its owner has chosen. */
@Dependent
class NewPassword {

  @Inject private Passwords passwords;
  @Inject private AgencyNames agencyNames;

  /**
   * @param present the one before
   * @return what is kept of the new one
   * @throws Refusal {@code INVALID_INPUT} for {@code password} when it is not acceptable or not new
   */
  String hashOf(Account account, String present, String wanted) {
    passwords.requireAcceptable(wanted, namesOf(account));
    if (wanted.equals(present)) {
      throw Refusal.invalid(FieldError.of("password", "UNCHANGED", "field.password-unchanged"));
    }
    return passwords.hashOf(wanted);
  }

  private List<String> namesOf(Account account) {
    var names = new ArrayList<>(List.of(account.username()));
    account
        .agencyCode()
        .ifPresent(
            code -> {
              names.add(code);
              names.addAll(agencyNames.of(code));
            });
    return names;
  }
}
