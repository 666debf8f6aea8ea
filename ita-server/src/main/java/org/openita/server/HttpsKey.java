package org.openita.server;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The key for HTTPS: the one that was given, else a self-signed one made once for this server. */
final class HttpsKey {

  private static final String ALIAS = "ita";
  private static final int DAYS_VALID = 825;

  private HttpsKey() {}

  /** The application server's properties for it. */
  static Map<String, String> properties(Settings.Https https, DataDirectory data)
      throws IOException, InterruptedException {
    Path keystore = https.keystore().orElse(data.keys().resolve("https.p12"));
    Path passwordFile = data.keys().resolve("https.password");
    String password =
        https.keystorePassword().isPresent()
            ? https.keystorePassword().get().value()
            : data.secret(passwordFile);
    if (https.keystore().isEmpty() && Files.notExists(keystore)) {
      make(keystore, passwordFile);
    }
    return Map.of(
        "https.port", String.valueOf(https.endpoint().port()),
        "https.keystore", keystore.toString(),
        "https.keystore.password", password,
        "https.alias", alias(keystore, password));
  }

  private static void make(Path keystore, Path passwordFile)
      throws IOException, InterruptedException {
    String host = InetAddress.getLocalHost().getHostName();
    Path half = keystore.resolveSibling("https.p12.new");
    Files.deleteIfExists(half);
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    ALIAS,
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + host,
                    "-ext",
                    "SAN=dns:%s,dns:localhost,ip:127.0.0.1".formatted(host),
                    "-validity",
                    String.valueOf(DAYS_VALID),
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    half.toString(),
                    "-storepass:file",
                    passwordFile.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (keytool.waitFor() != 0) {
      throw new Refusal("no certificate for HTTPS could be made; name one with --https-keystore");
    }
    Files.move(half, keystore, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String alias(Path keystore, String password) {
    try {
      var aliases =
          java.security.KeyStore.getInstance(keystore.toFile(), password.toCharArray()).aliases();
      if (!aliases.hasMoreElements()) {
        throw new Refusal("--https-keystore: " + keystore + " holds no key");
      }
      return aliases.nextElement();
    } catch (IOException | java.security.GeneralSecurityException unusable) {
      throw new Refusal(
          "--https-keystore: %s cannot be opened (%s)".formatted(keystore, unusable.getMessage()),
          unusable);
    }
  }
}
