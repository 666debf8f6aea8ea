package org.openita.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody tries to prove who they are.
 *
 * @param proof what they try it with
 * @param name of the account or client as it was given; there need not be one
 * @param givenAddress from which they try; empty for none
 */
record Attempt(Proof proof, String name, String givenAddress) {

  /** By what somebody proves who they are. */
  enum Proof {
    PASSWORD,
    /** Of the second factor. */
    CODE,
    /** Of an interchange client. */
    SECRET
  }

  private static final int LONGEST_NAME = 200;

  /** Half of an address of IPv6: a household or an office has all of the other half. */
  private static final int NETWORK_BYTES = 8;

  /** What could be looked up as a name of a host is no address. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  Attempt {
    name = name.strip().toLowerCase(Locale.ROOT);
    name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    givenAddress = givenAddress.strip();
  }

  /** Under what its failure is counted; always in the same order. */
  Map<ThrottleRule, String> counted() {
    var address = network();
    var counted = new EnumMap<ThrottleRule, String>(ThrottleRule.class);
    counted.put(ThrottleRule.PAIR, proof + "\n" + name + "\n" + address);
    counted.put(ThrottleRule.ACCOUNT, proof + "\n" + name);
    counted.put(ThrottleRule.ADDRESS, proof + "\n\n" + address);
    return counted;
  }

  /** The account from the address, whatever is being proved. */
  String place() {
    return name + "\n" + network();
  }

  private String network() {
    var plain = givenAddress.replaceFirst("%.*", "");
    if (!ADDRESS.matcher(plain).matches()) {
      return plain;
    }
    try {
      var bytes = InetAddress.getByName(plain).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
    } catch (UnknownHostException e) {
      return plain;
    }
  }
}
