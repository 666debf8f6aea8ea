package org.openita.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How links are checked, as the operator of the server has set it. */
@ApplicationScoped
class LinkSettings {

  /** Of the hosts; a partition has whole ones. */
  static final int BUCKETS = 256;

  @Inject
  @ConfigProperty(name = "ita.links.contact", defaultValue = "https://www.nacc.go.th")
  private String contact;

  @Inject
  @ConfigProperty(name = "ita.links.pause-millis", defaultValue = "1000")
  private int pauseMillis;

  @Inject
  @ConfigProperty(name = "ita.links.seconds", defaultValue = "20")
  private int seconds;

  @Inject
  @ConfigProperty(name = "ita.links.bytes", defaultValue = "5000000")
  private int bytes;

  @Inject
  @ConfigProperty(name = "ita.links.partitions", defaultValue = "64")
  private int partitions;

  @Inject
  @ConfigProperty(name = "ita.links.again-days", defaultValue = "7")
  private int againDays;

  @Inject
  @ConfigProperty(name = "ita.links.ports", defaultValue = "-")
  private String ports;

  @Inject
  @ConfigProperty(name = "ita.links.allowed", defaultValue = "-")
  private String allowed;

  VisitRules rules() {
    return new VisitRules(
        Admission.parse(list(ports), list(allowed)),
        contact,
        Duration.ofMillis(pauseMillis),
        Duration.ofSeconds(seconds),
        bytes);
  }

  /** An empty value of MicroProfile Config is none. */
  private static String list(String value) {
    return value.equals("-") ? "" : value;
  }

  /** At the same time. */
  int partitions() {
    return Math.max(1, Math.min(partitions, BUCKETS));
  }

  /** How long a page that was seen is left alone. */
  Duration again() {
    return Duration.ofDays(againDays);
  }

  LinkCustoms customs() {
    var rules = rules();
    return new LinkCustoms(
        rules.userAgent(),
        rules.pause(),
        rules.time(),
        rules.bytes(),
        partitions(),
        againDays,
        list(allowed));
  }
}
