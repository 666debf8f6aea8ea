package org.openita.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the first operator of an empty system, with the password that its installer has chosen. */
@Singleton
@Startup
public class FirstOperator {

  private static final String USERNAME = "operator";

  @Inject private AccountShelf accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ita.operator.password")
  private Optional<String> password;

  @PostConstruct
  void create() {
    if (password.isEmpty() || accounts.has(Role.OPERATOR)) {
      return;
    }
    passwords.requireAcceptable(password.get(), List.of(USERNAME));
    var operator = accounts.add(new Account(USERNAME, Role.OPERATOR, null, null));
    operator.register(
        passwords.hashOf(password.get()),
        new Person(
            "ผู้ดูแลระบบส่วนกลาง", "สำนักงาน ป.ป.ช.", "0 2528 4800", "operator@example.go.th"),
        clock.instant());
  }
}
