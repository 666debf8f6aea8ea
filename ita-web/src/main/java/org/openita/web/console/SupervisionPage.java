package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyType;
import org.openita.registry.Province;
import org.openita.registry.SupervisingBody;
import org.openita.registry.Supervision;
import org.openita.registry.SupervisionRules;
import org.openita.registry.SupervisionRules.Subject;

/** Which body supervises which types, and where: previewed before it is applied. */
@Named("supervision")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class SupervisionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Supervision supervision;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private final Map<String, String> everywhere = new HashMap<>();
  private final List<AreaRule> areas = new ArrayList<>();
  private String type;
  private String province;
  private String supervisor;
  private String from;
  private MovesPreview preview;

  /** A rule for one province, by codes. */
  public record AreaRule(String type, String province, String supervisor) implements Serializable {

    boolean sameSubject(AreaRule other) {
      return type.equals(other.type) && province.equals(other.province);
    }
  }

  /** Shows what holds today. */
  public void load() {
    supervision.rules(me.caller()).bodies().forEach(this::show);
    areas.sort(Comparator.comparing(AreaRule::type).thenComparing(AreaRule::province));
    from = Integer.toString(cycle.year());
  }

  private void show(Subject subject, String body) {
    subject
        .province()
        .ifPresentOrElse(
            code -> areas.add(new AreaRule(subject.type(), code, body)),
            () -> everywhere.put(subject.type(), body));
  }

  /** Adds a rule for a province to the plan, not yet to the register. */
  public void add() {
    preview = null;
    if (ThaiNumber.isBlank(type)) {
      commands.error("type", ui.say("choose"));
    } else if (ThaiNumber.isBlank(province)) {
      commands.error("province", ui.say("choose"));
    } else if (ThaiNumber.isBlank(supervisor)) {
      commands.error("supervisor", ui.say("choose"));
    } else {
      var rule = new AreaRule(type, province, supervisor);
      areas.removeIf(rule::sameSubject);
      areas.add(rule);
      province = null;
    }
  }

  /** Takes a rule for a province out of the plan, not yet out of the register. */
  public void remove(AreaRule rule) {
    preview = null;
    areas.remove(rule);
  }

  /** Tells who would move. */
  public void look() {
    preview = null;
    commands.run(
        () ->
            preview =
                MovesPreview.of(
                    supervision.preview(me.caller(), rules(), year()), this::abbreviation));
  }

  /** Lets the rules hold that have been looked at. */
  public void apply() {
    var outcome =
        commands.run(
            () -> supervision.apply(me.caller(), rules(), year(), preview.fingerprint()),
            "supervision.applied",
            Place.SUPERVISION.path());
    if (outcome == Commands.Outcome.STALE) {
      look();
    }
  }

  private SupervisionRules rules() {
    var bodies = new HashMap<Subject, String>();
    everywhere.forEach(
        (code, body) -> {
          if (!ThaiNumber.isBlank(body)) {
            bodies.put(new Subject(code, Optional.empty()), body);
          }
        });
    areas.forEach(
        rule ->
            bodies.put(new Subject(rule.type(), Optional.of(rule.province())), rule.supervisor()));
    return new SupervisionRules(bodies);
  }

  private Integer year() {
    return ThaiNumber.whole(from).orElse(null);
  }

  public List<AgencyType> types() {
    return agencies.types();
  }

  public List<Province> provinces() {
    return agencies.provinces();
  }

  public List<SupervisingBody> bodies() {
    return agencies.supervisingBodies();
  }

  /** Name of a type by its code. */
  public String typeName(String code) {
    return types().stream()
        .filter(known -> known.code().equals(code))
        .findFirst()
        .map(known -> ui.text(known.name()))
        .orElse(code);
  }

  /** Name of a province by its code. */
  public String provinceName(String code) {
    return provinces().stream()
        .filter(known -> known.code().equals(code))
        .findFirst()
        .map(known -> ui.text(known.name()))
        .orElse(code);
  }

  /** Abbreviation of a body by its code. */
  public String bodyName(String code) {
    return ui.text(abbreviation(code));
  }

  private Text abbreviation(String code) {
    return bodies().stream()
        .filter(known -> known.code().equals(code))
        .findFirst()
        .map(SupervisingBody::abbreviation)
        .orElseGet(() -> Text.of(code, null));
  }

  /** Code of a body by that of the type, wherever no province has a rule of its own. */
  public Map<String, String> getEverywhere() {
    return everywhere;
  }

  public List<AreaRule> getAreas() {
    return areas;
  }

  /** What the rules would move; nothing before it has been asked. */
  public MovesPreview getPreview() {
    return preview;
  }

  /** Type of the rule about to be added. */
  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  /** Province of the rule about to be added. */
  public String getProvince() {
    return province;
  }

  public void setProvince(String province) {
    this.province = province;
  }

  /** Body of the rule about to be added. */
  public String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }

  /** First cycle of which the rules hold. */
  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
