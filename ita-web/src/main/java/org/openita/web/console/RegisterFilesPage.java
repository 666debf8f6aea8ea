package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.openita.registry.file.ImportStatus;
import org.openita.registry.file.RegisterImports;
import org.openita.registry.file.RowVerdict;
import org.openita.web.console.Commands.Outcome;

/** Sends files to be checked for the register, and lists the latest. */
@Named("registerFiles")
@RequestScoped
public class RegisterFilesPage {

  /** The encoding of Thai before Unicode, as Windows has it. */
  private static final String THAI_OF_OLD = "x-windows-874";

  @Inject private RegisterImports imports;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Ui ui;
  @Inject private Me me;

  private Part file;
  private String from;
  private String encoding;
  private int sent;
  private List<ImportStatus> latest;

  /** Begins the dry run of the file that has been sent, and shows it. */
  public void upload() {
    var outcome =
        commands.run(
            () ->
                sent = imports.check(me.caller(), name(), SentFile.keep(file), encoding(), year()));
    if (outcome == Outcome.DONE) {
      commands.show(ui.say("import.sent"), RegisterFilePage.address(sent));
    }
  }

  /** The latest first. */
  public List<ImportStatus> latest() {
    if (latest == null) {
      latest = imports.latest(me.caller());
    }
    return latest;
  }

  /** How many rows of a file have a verdict. */
  public int count(ImportStatus one, RowVerdict wanted) {
    return one.rows().getOrDefault(wanted, 0);
  }

  private String name() {
    return Optional.ofNullable(file.getSubmittedFileName()).orElse("");
  }

  private Integer year() {
    return ThaiNumber.whole(getFrom()).orElse(null);
  }

  private Optional<Charset> encoding() {
    return THAI_OF_OLD.equals(encoding)
        ? Optional.of(Charset.forName(THAI_OF_OLD))
        : Optional.empty();
  }

  /** The file that has been sent. */
  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** First cycle of which changes hold, Buddhist Era; the present one where nothing is said. */
  public String getFrom() {
    return ThaiNumber.isBlank(from) ? String.valueOf(cycle.year()) : from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  /** Empty where the system shall find out. */
  public String getEncoding() {
    return encoding;
  }

  public void setEncoding(String encoding) {
    this.encoding = encoding;
  }
}
