package org.openita.registry.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openita.container.Scenario;
import org.openita.identity.Callers;

/** What an operator does with files for the register, until the work has ended. */
@Dependent
public class ImportSteps {

  static final String HEADING =
      "code,nameTh,nameEn,type,ministry,parent,province,groupException,supervisorException,"
          + "exceptionReason,website,address,phone,email,validFrom,validTo\n";

  @Inject private RegisterImports imports;

  /** A line of a file: a subdistrict administrative organisation. */
  static String row(String code, String name) {
    return code + "," + name + ",,องค์การบริหารส่วนตำบล,,,เชียงใหม่,,,,,,,,2563,";
  }

  static byte[] csv(String... rows) {
    return (HEADING + String.join("\n", rows)).getBytes(UTF_8);
  }

  /** Lets a file be checked to the end. */
  public ImportStatus check(byte[] content) {
    return check(content, Optional.empty());
  }

  ImportStatus check(byte[] content, Optional<Charset> encoding) {
    var file = file(content);
    return settled(imports.check(Callers.operator(), "ทะเบียน.csv", file, encoding, Scenario.YEAR));
  }

  void confirm(ImportStatus status) {
    imports.confirm(Callers.operator(), status.id());
    settled(status.id());
  }

  /** How an import stands once nobody works on it. */
  ImportStatus settled(int id) {
    var status = imports.status(Callers.operator(), id);
    while (status.working()) {
      Thread.onSpinWait();
      status = imports.status(Callers.operator(), id);
    }
    return status;
  }

  static Path file(byte[] content) {
    try {
      return Files.write(Files.createTempFile("upload", null), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
