package org.openita.web.pages.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the answers that come from one address in at a pace that people keep, so that a program
 * cannot pour them in. A whole office may stand behind one address: very many may come at once, and
 * whoever comes too soon after them waits for seconds and is never turned away. Addresses are kept
 * in memory for as long as they wait, and nowhere else.
 *
 * <p>Each address has a store of turns that fills again evenly (a generic cell rate algorithm). The
 * machine's own addresses wait for nobody: whatever comes through an unnamed proxy beside the
 * server comes from them.
 */
@ApplicationScoped
class Pace {

  /** Beyond this those who need not wait any more are forgotten. */
  private static final int MANY = 10_000;

  /** Networks of IPv6 that one household or office gets. */
  private static final int NETWORK_BYTES = 8;

  private final Map<String, Long> turns = new ConcurrentHashMap<>();
  private final Clock clock;
  private final long betweenNanos;
  private final long atOnceNanos;

  /** For the proxy. */
  Pace() {
    this(Clock.systemUTC(), 1, 1);
  }

  /**
   * @param perMinute answers of one address, in the long run
   * @param atOnce answers of one address that need not wait
   */
  @Inject
  Pace(
      Clock clock,
      @ConfigProperty(name = "ita.survey.address.per-minute", defaultValue = "120") int perMinute,
      @ConfigProperty(name = "ita.survey.address.at-once", defaultValue = "600") int atOnce) {
    this.clock = clock;
    this.betweenNanos = Duration.ofMinutes(1).toNanos() / Math.max(1, perMinute);
    this.atOnceNanos = betweenNanos * Math.max(1, atOnce);
  }

  /**
   * Takes a turn of an address.
   *
   * @return how long to wait before trying again; zero when it is its turn
   */
  Duration wait(String address) {
    var network = network(address);
    if (network.isEmpty()) {
      return Duration.ZERO;
    }
    var now = clock.instant();
    long nanos = Duration.ofSeconds(now.getEpochSecond(), now.getNano()).toNanos();
    if (turns.size() > MANY) {
      turns.values().removeIf(turn -> turn <= nanos);
    }
    var waiting = new long[1];
    turns.compute(
        network,
        (key, known) -> {
          long turn = Math.max(known == null ? nanos : known, nanos) + betweenNanos;
          waiting[0] = turn - nanos - atOnceNanos;
          return waiting[0] > 0 ? known : Long.valueOf(turn);
        });
    return waiting[0] > 0 ? Duration.ofNanos(waiting[0]) : Duration.ZERO;
  }

  /** What one office has; empty for the machine itself, and where nothing is known. */
  private static String network(String address) {
    if (address.isEmpty()) {
      return "";
    }
    try {
      var parsed = InetAddress.getByName(address);
      if (parsed.isLoopbackAddress()) {
        return "";
      }
      var bytes = parsed.getAddress();
      int length = bytes.length > NETWORK_BYTES ? NETWORK_BYTES : bytes.length;
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
    } catch (UnknownHostException unreadable) {
      return address;
    }
  }
}
