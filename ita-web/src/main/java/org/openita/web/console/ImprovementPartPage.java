package org.openita.web.console;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.web.console.Commands.Outcome;

/**
 * One part of a plan or of a report, with a version of its own: a form of texts that tells field by
 * field what somebody else has changed meanwhile.
 */
@SuppressWarnings("serial") // what the container injects can be serialized
public abstract class ImprovementPartPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Approvals approvals;
  @Inject private Commands commands;
  @Inject private ImprovementCycle improvement;
  @Inject private Me me;
  @Inject private Ui ui;

  private final LinkedHashMap<String, String> values = new LinkedHashMap<>();
  private String yearNamed;
  private long version;
  private TypedTexts before;
  private boolean stale;
  private Conflict conflict;

  /** A part as it is kept. */
  record Kept(
      Map<String, String> texts, long version, Optional<String> who, Optional<Instant> when) {}

  /** Which dossier it is a part of. */
  abstract DossierKind kind();

  /** What is kept now; empty texts for a part that has not been filled in. */
  abstract Kept read();

  /** Keeps what has been typed. */
  abstract void put(long version);

  /** Where what has been kept is shown, without the context path. */
  abstract Place back();

  /** Whether what has been typed can be read at all; says at each field where it cannot. */
  boolean readable() {
    return true;
  }

  /** What a text of a field means to people. */
  String shown(String field, String text) {
    return text;
  }

  /** Shows what is kept. */
  public void load() {
    var now = read();
    version = now.version();
    before = TypedTexts.of(now.texts());
    show(before);
  }

  private void show(TypedTexts texts) {
    values.putAll(texts.fields());
  }

  /** Keeps what has been typed and goes back to the whole. */
  public void save() {
    if (!readable()) {
      return;
    }
    var outcome = commands.run(() -> put(version));
    if (outcome == Outcome.DONE) {
      commands.show(ui.say("improvement.saved"), back().path() + "?year=" + year());
    } else if (outcome == Outcome.STALE) {
      compare();
    }
  }

  /** Tells what the other one has changed; what the reader has not touched follows it. */
  private void compare() {
    stale = true;
    var kept = read();
    version = kept.version();
    var now = TypedTexts.of(kept.texts());
    var mine = TypedTexts.of(values);
    var differences =
        mine.differences(before, now, this::shown, field -> ui.say("improvement." + field));
    show(mine.merged(before, now));
    before = now;
    conflict =
        differences.isEmpty() || !isMayFillIn()
            ? null
            : new Conflict(kept.who().orElse(""), ui.time(kept.when().orElse(null)), differences);
  }

  /** Keeps what the reader has typed in spite of what the other one has saved. */
  public void keepMine() {
    conflict = null;
    save();
  }

  /** Goes on with what the other one has saved. */
  public void takeTheirs() {
    conflict = null;
    stale = false;
    show(before);
  }

  /** What the other one has changed meanwhile; nothing while nobody has. */
  public Conflict getConflict() {
    return conflict;
  }

  /** Whether somebody else has changed the part while the reader was typing. */
  public boolean isStale() {
    return stale;
  }

  public boolean isMayFillIn() {
    return getDossier().permits(DossierAction.FILL_IN);
  }

  public DossierStatus getDossier() {
    return approvals.status(me.caller(), new DossierKey(year(), me.agencyCode(), kind()));
  }

  /** Where the whole is, without the context path. */
  public String getWhole() {
    return back().path() + "?year=" + year();
  }

  /** What has been typed, by the names of the fields. */
  public Map<String, String> getValues() {
    return values;
  }

  final String typed(String field) {
    return Optional.ofNullable(values.get(field)).orElse("");
  }

  /** The version that the reader has seen. */
  final long shownVersion() {
    return version;
  }

  final int year() {
    return improvement.year(yearNamed);
  }

  final Me me() {
    return me;
  }

  final Ui ui() {
    return ui;
  }

  final Commands commands() {
    return commands;
  }

  /** Fiscal year of the cycle, as in the address. */
  public String getYear() {
    return yearNamed;
  }

  public void setYear(String year) {
    yearNamed = year;
  }
}
