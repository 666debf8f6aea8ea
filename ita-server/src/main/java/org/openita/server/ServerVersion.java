package org.openita.server;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class ServerVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(ServerVersion.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {
      "OpenITA " + version,
      "Java " + System.getProperty("java.version") + " on " + System.getProperty("os.name")
    };
  }
}
