package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.openita.approval.DossierKind;
import org.openita.improvement.FollowUp;
import org.openita.improvement.ImprovementPlans;
import org.openita.improvement.OutlineInput;
import org.openita.improvement.WeakIndicator;

/** What an agency makes of its result, and how often it follows up its measures. */
@Named("improvementOutline")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ImprovementOutlinePage extends ImprovementPartPage {

  private static final long serialVersionUID = 1L;

  @Inject private ImprovementPlans plans;

  @Override
  DossierKind kind() {
    return DossierKind.IMPROVEMENT_PLAN;
  }

  @Override
  Place back() {
    return Place.IMPROVEMENT_PLAN;
  }

  @Override
  Kept read() {
    var outline = plans.of(me().caller(), year(), me().agencyCode()).outline();
    var texts = new LinkedHashMap<String, String>();
    texts.put("analysis", outline.input().map(OutlineInput::analysis).orElse(""));
    texts.put(
        "followUp", outline.input().map(OutlineInput::followUp).map(FollowUp::name).orElse(""));
    return new Kept(texts, outline.version(), outline.changedBy(), outline.changedAt());
  }

  @Override
  void put(long version) {
    var chosen =
        getFollowUps().stream()
            .filter(one -> one.name().equals(typed("followUp")))
            .findFirst()
            .orElse(null);
    var input = new OutlineInput(typed("analysis"), chosen);
    plans.putOutline(me().caller(), year(), me().agencyCode(), input, version);
  }

  @Override
  String shown(String field, String text) {
    return field.equals("followUp") && !text.isEmpty() ? ui().say("follow-up." + text) : text;
  }

  public List<FollowUp> getFollowUps() {
    return Arrays.asList(FollowUp.values());
  }

  /** What the analysis is about. */
  public List<WeakIndicator> getWeak() {
    return plans.of(me().caller(), year(), me().agencyCode()).weak();
  }
}
