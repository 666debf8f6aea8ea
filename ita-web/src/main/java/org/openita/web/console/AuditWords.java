package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Says in the reader's language what the audit log keeps in the words of programs: commands, things
 * and their attributes, values. What has no text yet is shown as it was kept.
 */
@Named("auditWords")
@RequestScoped
public class AuditWords {

  static final String BUNDLE = "org.openita.web.console.audit";

  /** Texts of the console that name values of enumerations. */
  private static final List<String> VALUES =
      List.of("state.", "activity.", "role.", "action.", "verdict.");

  @Inject private Ui ui;

  /** A command, for instance {@code Approvals.submit}. */
  public String action(String name) {
    return text("action." + name).orElse(name);
  }

  /** {@code DONE}, {@code REFUSED} or {@code VIEWED}. */
  public String outcome(String name) {
    return text("outcome." + name).orElse(name);
  }

  /** Why something was refused: a code, and after it what it is about where there is a text. */
  public String reason(String reason) {
    var words = reason.split(" ", 2);
    return text("reason." + words[words.length - 1])
        .or(() -> text("reason." + words[0]))
        .orElse(words[0]);
  }

  /** The role of an actor, or what the actor is instead. */
  public String role(String name) {
    return text("role." + name).or(() -> shared("role." + name)).orElse(name);
  }

  /** A kind of thing, for instance {@code Dossier}. */
  public String entity(String name) {
    return text("entity." + name).orElse(name);
  }

  /** An attribute or a parameter; of a nested one the last part. */
  public String attribute(String name) {
    return text("attribute." + name.substring(name.lastIndexOf('.') + 1)).orElse(name);
  }

  /** A value before or after: names of states and roles, times, yes and no; nothing for nothing. */
  public String value(String value) {
    if (value == null) {
      return "";
    }
    return VALUES.stream()
        .map(prefix -> shared(prefix + value))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> text("value." + value))
        .or(() -> time(value))
        .orElse(value);
  }

  private Optional<String> time(String value) {
    try {
      return Optional.of(ui.time(Instant.parse(value)));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private Optional<String> text(String key) {
    return in(ResourceBundle.getBundle(BUNDLE, ui.locale()), key);
  }

  private Optional<String> shared(String key) {
    return in(ui.texts(), key);
  }

  private static Optional<String> in(ResourceBundle texts, String key) {
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }
}
