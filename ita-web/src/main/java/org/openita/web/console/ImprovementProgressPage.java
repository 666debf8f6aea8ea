package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import org.openita.approval.DossierKind;
import org.openita.common.Refusal;
import org.openita.improvement.ImprovementReports;
import org.openita.improvement.Progress;
import org.openita.improvement.ProgressInput;

/** What came of one measure within one period. */
@Named("improvementProgress")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ImprovementProgressPage extends ImprovementPartPage {

  private static final long serialVersionUID = 1L;

  @Inject private ImprovementReports reports;

  private String measure;
  private String period;

  @Override
  DossierKind kind() {
    return DossierKind.IMPROVEMENT_REPORT;
  }

  @Override
  Place back() {
    return Place.IMPROVEMENT_REPORT;
  }

  /** The entry as it is kept. */
  public Progress getEntry() {
    return reports.of(me().caller(), year(), me().agencyCode()).entries().stream()
        .filter(entry -> String.valueOf(entry.measure().number()).equals(measure))
        .filter(entry -> entry.period().name().equals(period))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  @Override
  Kept read() {
    var entry = getEntry();
    var texts = new LinkedHashMap<String, String>();
    texts.put("done", entry.input().map(ProgressInput::done).orElse(""));
    texts.put("output", entry.input().map(ProgressInput::output).orElse(""));
    texts.put("outcome", entry.input().map(ProgressInput::outcome).orElse(""));
    return new Kept(texts, entry.version(), entry.changedBy(), entry.changedAt());
  }

  @Override
  void put(long version) {
    var entry = getEntry();
    var input = new ProgressInput(typed("done"), typed("output"), typed("outcome"));
    reports.put(
        me().caller(),
        year(),
        me().agencyCode(),
        entry.measure().number(),
        entry.period(),
        input,
        version);
  }

  /** Number of the measure, as in the address. */
  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  /** Name of the period, as in the address. */
  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }
}
