package org.openita.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The directory that holds all that a server keeps. It belongs to one running server at a time: to
 * whoever holds the lock on its file {@code lock}.
 */
final class DataDirectory {

  private static final int SECRET_BYTES = 32;

  private final Path root;
  private final FileChannel lock;

  private DataDirectory(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Makes the directory if it is missing and takes it.
   *
   * @throws Refusal if it cannot be written or another server has it
   */
  static DataDirectory take(Path root) {
    try {
      Files.createDirectories(root);
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw new Refusal("the data directory " + root + " is in use by another server");
      }
      DataDirectory taken = new DataDirectory(root, channel);
      Files.createDirectories(
          taken.keys(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Files.createDirectories(taken.logs());
      Files.createDirectories(taken.runtime());
      return taken;
    } catch (IOException unwritable) {
      throw new Refusal("the data directory " + root + " cannot be written", unwritable);
    }
  }

  Path keys() {
    return keys(root);
  }

  static Path keys(Path root) {
    return root.resolve("keys");
  }

  /** Ends of the audit log, kept apart from the database. */
  static Path checkpoints(Path root) {
    return root.resolve("audit-checkpoints.txt");
  }

  Path checkpoints() {
    return checkpoints(root);
  }

  Path logs() {
    return root.resolve("logs");
  }

  /** E-mails, where no mail server takes them. */
  Path mail() {
    return root.resolve("mail");
  }

  Path runtime() {
    return root.resolve("runtime");
  }

  Path database() {
    return root.resolve("mariadb");
  }

  Path demonstrationAccounts() {
    return root.resolve("demo-accounts.json");
  }

  /** The file with the key that wraps the keys of the cycles, made at the first start. */
  Path masterKey() throws IOException {
    Path file = keys().resolve("master.key");
    secret(file);
    return file;
  }

  /**
   * The secret that a file keeps, made at the first call.
   *
   * @return 32 random bytes in Base64
   */
  String secret(Path file) throws IOException {
    if (Files.notExists(file)) {
      byte[] random = new byte[SECRET_BYTES];
      new SecureRandom().nextBytes(random);
      writePrivately(file, Base64.getEncoder().encodeToString(random));
    }
    return Files.readString(file).strip();
  }

  /**
   * Writes a file that only the server's own account may read; readers see all of it or nothing.
   */
  static void writePrivately(Path file, String content) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(half);
    Files.createFile(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(content + "\n");
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Gives the directory back. */
  void giveBack() throws IOException {
    lock.close();
  }
}
