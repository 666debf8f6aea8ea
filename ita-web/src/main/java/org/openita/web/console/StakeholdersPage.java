package org.openita.web.console;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openita.approval.DossierStatus;
import org.openita.framework.InstrumentCode;
import org.openita.stakeholder.Stakeholders;
import org.openita.web.console.Commands.Outcome;

/** A page on which an agency states how many stakeholders of a kind it has. */
@SuppressWarnings("serial") // what the container injects can be serialized
public abstract class StakeholdersPage extends DossierPage {

  private static final long serialVersionUID = 1L;

  @Inject private Stakeholders stakeholders;

  private String people;
  private String before;
  private Conflict conflict;

  /** What is kept now. */
  abstract Optional<Integer> kept();

  /** How many of them must answer at the least. */
  abstract Optional<Integer> keptMinimum();

  /** Field by which the rules call the number. */
  public abstract String field();

  abstract InstrumentCode survey();

  /** Keeps the number; tells the state of the dossier after it. */
  abstract DossierStatus put(Integer number);

  /** Keeps the number as a draft. */
  public void save() {
    if (readable()) {
      decided(decide(this::keep, "stakeholders.saved"));
    }
  }

  /** Keeps what the reader has typed in spite of what the other one has saved. */
  public void keepMine() {
    save();
  }

  /** Goes on with what the other one has saved. */
  public void takeTheirs() {
    people = null;
    conflict = null;
    settled();
  }

  /** What the other one has changed meanwhile; nothing while nobody has. */
  public Conflict conflict() {
    return conflict;
  }

  private void decided(Outcome outcome) {
    if (outcome != Outcome.STALE) {
      return;
    }
    var now = kept().map(String::valueOf).orElse("");
    var mine = typed().map(String::valueOf).orElse("");
    var field = new TypedField(before == null ? "" : before, mine);
    var difference = field.against(ui().say("stakeholders.number"), now);
    before = now;
    people = mine.equals(field.merged(now)) ? people : now;
    conflict =
        difference
            .filter(found -> mayFillIn())
            .map(found -> new Conflict(changedBy(), changedAt(), List.of(found)))
            .orElse(null);
  }

  private String changedBy() {
    return dossier().changedBy().orElse("");
  }

  private String changedAt() {
    return ui().time(dossier().changedAt().orElse(null));
  }

  /** Hands the number to the executive as it stands in the field. */
  @Override
  public void submit() {
    if (readable()) {
      decided(
          decide(
              () -> {
                if (moreToKeep() || !typed().equals(kept())) {
                  keep();
                }
                handIn();
              },
              "dossier.submitted"));
    }
  }

  private void keep() {
    seen(put(typed().orElse(null)));
    refresh();
  }

  /** The number that is kept; nothing before it has been. */
  public Integer number() {
    return kept().orElse(null);
  }

  public Integer minimum() {
    return keptMinimum().orElse(null);
  }

  /** The minimum sample of the number as it stands in the field; nothing while there is none. */
  public Integer typedMinimum() {
    return typed()
        .filter(number -> number > 0)
        .map(number -> stakeholders.minimumSample(year(), survey(), number))
        .orElse(null);
  }

  /** Whether there is something beside the number that must be kept with it. */
  boolean moreToKeep() {
    return false;
  }

  final Optional<Integer> typed() {
    return ThaiNumber.whole(getPeople());
  }

  private boolean readable() {
    boolean readable = ThaiNumber.isBlank(people) || typed().isPresent();
    if (!readable) {
      commands().error(field(), ui().say("stakeholders.not-a-number"));
    }
    return readable;
  }

  final Stakeholders stakeholders() {
    return stakeholders;
  }

  /** As typed; what is kept before anything has been typed. */
  public String getPeople() {
    if (before == null) {
      before = kept().map(String::valueOf).orElse("");
    }
    return people == null ? before : people;
  }

  public void setPeople(String people) {
    this.people = people;
  }
}
