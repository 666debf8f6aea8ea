package org.openita.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps messages as files, for where there is no mail server: each whole or not at all. */
final class FilePost implements Post {

  private final Path directory;

  FilePost(Path directory) {
    this.directory = directory;
  }

  @Override
  public void ready() throws Undelivered {
    try {
      Files.createDirectories(directory);
    } catch (IOException unwritable) {
      throw new Undelivered(MailProblem.beforeHandingOver(unwritable), unwritable);
    }
  }

  @Override
  public void deliver(MimeMessage message) throws Undelivered {
    try {
      var name = message.getMessageID().replaceAll("[^A-Za-z0-9.-]", "_");
      var half = directory.resolve(name + ".new");
      try (var out = Files.newOutputStream(half)) {
        message.writeTo(out);
      }
      Files.move(half, directory.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | MessagingException unwritable) {
      throw new Undelivered(MailProblem.beforeHandingOver(unwritable), unwritable);
    }
  }

  @Override
  public void close() {
    // nothing stays open
  }
}
