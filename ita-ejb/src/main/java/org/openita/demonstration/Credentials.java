package org.openita.demonstration;

import java.util.List;
import org.openita.identity.IssuedAccount;
import org.openita.identity.IssuedClient;

/**
 * What one signs in with to try the system.
 *
 * @param agencies how many the register holds
 */
public record Credentials(List<IssuedAccount> accounts, List<IssuedClient> clients, int agencies) {

  public Credentials {
    accounts = List.copyOf(accounts);
    clients = List.copyOf(clients);
  }
}
