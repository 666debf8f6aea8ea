package org.openita.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees to it that an empty system gets its first operator, with the password that its installer has
 * chosen. The transaction of a start ends where the audit log cannot write, so that it is another's
 * that makes the account.
 */
@Singleton
@Startup
public class FirstOperator {

  @Inject private FirstAccounts accounts;

  @Inject
  @ConfigProperty(name = "ita.operator.password")
  private Optional<String> password;

  @PostConstruct
  void create() {
    password.ifPresent(accounts::makeOperator);
  }
}
