package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.common.Text;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyType;
import org.openita.registry.AssessmentGroup;
import org.openita.registry.GroupPlan;
import org.openita.registry.GroupRules;
import org.openita.registry.Groups;
import org.openita.registry.Province;

/** Which agencies are in which group: rule and exceptions, previewed before they are applied. */
@Named("groups")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class GroupsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Groups groups;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private final Map<String, String> byType = new HashMap<>();
  private final Map<String, String> byProvince = new HashMap<>();
  private final List<ExceptionForm> exceptions = new ArrayList<>();
  private ExceptionForm added = new ExceptionForm();
  private String from;
  private MovesPreview preview;

  /** Shows what holds today. */
  public void load() {
    var plan = groups.plan(me.caller());
    plan.rules().byType().forEach((type, group) -> byType.put(type, group.toString()));
    plan.rules()
        .byProvince()
        .forEach((province, group) -> byProvince.put(province, group.toString()));
    plan.exceptions().forEach(exemption -> exceptions.add(ExceptionForm.of(exemption)));
    from = Integer.toString(cycle.year());
  }

  /** Adds an exception to the plan, not yet to the register. */
  public void add() {
    preview = null;
    var wanted = added.exemption();
    var others = exceptions.stream().map(ExceptionForm::exemption).toList();
    var together = new ArrayList<>(others);
    together.removeIf(other -> other.agencyCode().equals(wanted.agencyCode()));
    together.add(wanted);
    if (commands.run(() -> groups.preview(me.caller(), plan(together), year()))
        == Commands.Outcome.DONE) {
      exceptions.removeIf(other -> other.getCode().equals(wanted.agencyCode()));
      exceptions.add(ExceptionForm.of(wanted));
      added = new ExceptionForm();
    }
  }

  /** Takes an exception out of the plan, not yet out of the register. */
  public void remove(ExceptionForm exception) {
    preview = null;
    exceptions.remove(exception);
  }

  /** Tells who would move. */
  public void look() {
    preview = null;
    commands.run(
        () -> preview = MovesPreview.of(groups.preview(me.caller(), plan(), year()), this::name));
  }

  /** Lets the plan hold that has been looked at. */
  public void apply() {
    var outcome =
        commands.run(
            () -> groups.apply(me.caller(), plan(), year(), preview.fingerprint()),
            "groups.applied",
            Place.GROUPS.path());
    if (outcome == Commands.Outcome.STALE) {
      look();
    }
  }

  private GroupPlan plan() {
    return plan(exceptions.stream().map(ExceptionForm::exemption).toList());
  }

  private GroupPlan plan(List<GroupPlan.Exemption> exemptions) {
    return new GroupPlan(new GroupRules(numbers(byType), numbers(byProvince)), exemptions);
  }

  private static Map<String, Integer> numbers(Map<String, String> typed) {
    var numbers = new HashMap<String, Integer>();
    typed.forEach(
        (code, number) -> ThaiNumber.whole(number).ifPresent(group -> numbers.put(code, group)));
    return numbers;
  }

  private Text name(Integer number) {
    return all().stream()
        .filter(group -> group.number() == number)
        .findFirst()
        .orElseThrow()
        .name();
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

  public List<AssessmentGroup> all() {
    return agencies.groups();
  }

  /** Group by the code of a type; empty where the province decides. */
  public Map<String, String> getByType() {
    return byType;
  }

  /** Group by the code of a province. */
  public Map<String, String> getByProvince() {
    return byProvince;
  }

  public List<ExceptionForm> getExceptions() {
    return exceptions;
  }

  /** The exception about to be added. */
  public ExceptionForm getAdded() {
    return added;
  }

  /** What the plan would move; nothing before it has been asked. */
  public MovesPreview getPreview() {
    return preview;
  }

  /** First cycle of which the plan holds. */
  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
