package org.openita.server;

import picocli.CommandLine.Option;

/** What the launcher can do instead of serving; it exits when it is done. */
final class Errand {

  @Option(
      names = "--migrate",
      defaultValue = "${env:ITA_MIGRATE:-false}",
      description =
          "Bring the schema of the external database up to date and exit: for an installation on a"
              + " full Payara Server. Environment: ITA_MIGRATE=true")
  private boolean migrate;

  @Option(
      names = "--verify-audit",
      defaultValue = "${env:ITA_VERIFY_AUDIT:-false}",
      description =
          "Compare the audit log with its hashes, signatures and checkpoints, say what has been"
              + " tampered with, and exit. Environment: ITA_VERIFY_AUDIT=true")
  private boolean verifyAudit;

  @Option(
      names = "--rotate-master-key",
      defaultValue = "${env:ITA_ROTATE_MASTER_KEY:-false}",
      description =
          "Make a new master key, wrap by it whatever the old one has wrapped, say what was done"
              + " and exit. The server must be stopped; after an interruption run it again."
              + " Environment: ITA_ROTATE_MASTER_KEY=true")
  private boolean rotateMasterKey;

  boolean migrates() {
    return migrate;
  }

  boolean verifiesAudit() {
    return verifyAudit;
  }

  boolean rotatesMasterKey() {
    return rotateMasterKey;
  }
}
