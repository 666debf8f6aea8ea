package org.openita.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openita.audit.chain.Entry;
import org.openita.common.Actor;
import org.openita.common.AuditNote;
import org.openita.common.AuditNote.Outcome;
import org.openita.common.Origin;

/**
 * What is known so far of one command within one transaction. What a command changes several times
 * becomes one change, from the first value to the last.
 */
final class Draft {

  /** Characters of the changes in one record; a command with more becomes several records. */
  private static final int LARGEST = 256 * 1024;

  /** Changes that are kept open for later ones; beyond, memory counts more. */
  private static final int MOST_OPEN = 5_000;

  private static final String AGENCY = "Agency";

  private final Frame frame;
  private final Map<Place, Change> open = new LinkedHashMap<>();
  private final Map<Place, Integer> counts = new LinkedHashMap<>();
  private final Map<String, String> said = new LinkedHashMap<>();
  private final List<String> written = new ArrayList<>();
  private final StringBuilder page = new StringBuilder();

  /** Agencies that were changed themselves; more than two are as good as all. */
  private final Set<String> agencies = new HashSet<>();

  private Optional<Actor> actor;
  private Optional<String> agencyCode = Optional.empty();
  private Outcome outcome = Outcome.DONE;
  private String reason = "";
  private boolean noted;

  private record Place(String entity, String key, String attribute) {}

  Draft(Frame frame) {
    this.frame = frame;
    this.actor = frame.command().caller().map(caller -> caller);
  }

  /** Whether there is anything to keep. */
  boolean isWorthKeeping() {
    return !frame.command().unaudited()
        && (noted
            || !written.isEmpty()
            || page.length() > 0
            || !counts.isEmpty()
            || open.values().stream().anyMatch(Draft::differs));
  }

  void changed(Change change) {
    if (frame.command().unaudited()) {
      return;
    }
    if (change.entity().equals(AGENCY) && agencies.size() < 2) {
      agencies.add(change.key());
    }
    open.merge(
        new Place(change.entity(), change.key(), change.attribute()),
        change,
        (first, last) ->
            new Change(last.entity(), last.key(), last.attribute(), first.before(), last.after()));
    if (open.size() >= MOST_OPEN) {
      writeOpen();
    }
  }

  /**
   * @param what {@code added}, {@code changed} or {@code removed}
   */
  void counted(String entity, String what) {
    counts.merge(new Place(entity, "", what), 1, Integer::sum);
  }

  void viewed() {
    noted = true;
    outcome = Outcome.VIEWED;
  }

  void refused(String code) {
    noted = true;
    outcome = Outcome.REFUSED;
    reason = code;
  }

  /** Adds a value by its name. */
  void say(String name, String value) {
    said.put(name, value);
  }

  void note(AuditNote note) {
    noted = true;
    if (outcome == Outcome.DONE) {
      outcome = note.outcome();
    }
    reason = note.reason();
    note.actor().ifPresent(who -> actor = Optional.of(who));
    note.agencyCode().ifPresent(code -> agencyCode = Optional.of(code));
    said.putAll(note.details());
  }

  /** The entries that it becomes, in their order. */
  List<Entry> entries(Instant now, Origin origin) {
    writeOpen();
    counts.forEach(
        (place, count) ->
            write(
                new Change(
                    place.entity(),
                    "",
                    place.attribute(),
                    Optional.empty(),
                    Optional.of(count.toString()))));
    boolean changes = !written.isEmpty() || page.length() > 0;
    if (changes && outcome == Outcome.VIEWED) {
      outcome = Outcome.DONE;
    }
    turnPage();
    var parameters = new StringBuilder();
    Consumer<Change> add = change -> parameters.append(change.line()).append('\n');
    frame.command().parameters().forEach(add);
    said.forEach((name, value) -> add.accept(Change.parameter(name, value)));
    if (written.isEmpty()) {
      written.add("");
    }
    var entries = new ArrayList<Entry>(written.size());
    for (int part = 0; part < written.size(); part++) {
      var details = new StringBuilder(parameters);
      if (written.size() > 1) {
        details
            .append(Change.parameter("part", (part + 1) + "/" + written.size()).line())
            .append('\n');
      }
      entries.add(entry(now, origin, details.append(written.get(part)).toString()));
    }
    return entries;
  }

  private Entry entry(Instant now, Origin origin, String details) {
    var who = actor.orElseGet(() -> origin.address().isEmpty() ? Nobody.SYSTEM : Nobody.UNKNOWN);
    return new Entry(
        now,
        who.name(),
        who.roleName(),
        who.agencyCode().or(who::supervisingBodyCode).orElse(""),
        agencyCode
            .or(frame.command()::agencyCode)
            .or(this::onlyAgency)
            .or(who::agencyCode)
            .orElse(""),
        frame.command().action(),
        outcome.name(),
        reason,
        origin.address(),
        origin.requestId(),
        details.stripTrailing());
  }

  private Optional<String> onlyAgency() {
    return agencies.size() == 1 ? agencies.stream().findFirst() : Optional.empty();
  }

  private void writeOpen() {
    open.values().stream().filter(Draft::differs).forEach(this::write);
    open.clear();
  }

  private void write(Change change) {
    page.append(change.line()).append('\n');
    if (page.length() >= LARGEST) {
      turnPage();
    }
  }

  private void turnPage() {
    if (page.length() > 0) {
      written.add(page.toString());
      page.setLength(0);
    }
  }

  private static boolean differs(Change change) {
    return !change.before().equals(change.after()) || Redaction.isMask(change.after());
  }
}
