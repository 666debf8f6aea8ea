package org.openita.web.console;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import org.openita.approval.DossierKind;
import org.openita.improvement.ImprovementReport;
import org.openita.improvement.ImprovementReports;
import org.openita.improvement.Measure;
import org.openita.improvement.Progress;

/** What came of the measures of a plan, period by period. */
@Named("improvementReport")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ImprovementReportPage extends DossierPage {

  private static final long serialVersionUID = 1L;

  @Inject private ImprovementReports reports;
  @Inject private ImprovementCycle improvement;

  private transient ImprovementReport report;
  private String yearNamed;

  /** A measure with its entries. */
  public record Followed(Measure measure, List<Progress> entries) {}

  @Override
  DossierKind kind() {
    return DossierKind.IMPROVEMENT_REPORT;
  }

  @Override
  Place place() {
    return Place.IMPROVEMENT_REPORT;
  }

  @Override
  String address() {
    return place().path() + "?year=" + year();
  }

  @Override
  void refresh() {
    report = null;
  }

  /** Reads the report; an unknown cycle is not found. */
  public void load() {
    report();
  }

  /** The report as it is now. */
  public ImprovementReport report() {
    if (report == null) {
      version();
      report = reports.of(me().caller(), year(), me().agencyCode());
    }
    return report;
  }

  /** By measure, in the order of the plan. */
  public List<Followed> followed() {
    return report().entries().stream()
        .collect(groupingBy(Progress::measure, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(of -> new Followed(of.getKey(), of.getValue()))
        .toList();
  }

  /** Whether the reader may fill in entries now: not before the plan has been approved. */
  public boolean mayReport() {
    return mayFillIn() && report().planApproved();
  }

  /** Whether there is something to hand in. */
  public boolean mayHandIn() {
    return maySubmit() && report().planApproved();
  }

  @Override
  int year() {
    return improvement.year(yearNamed);
  }

  /** Fiscal year of the cycle, Buddhist Era. */
  public int cycleYear() {
    return year();
  }

  /** Fiscal year of the cycle, as in the address. */
  public String getYear() {
    return yearNamed;
  }

  public void setYear(String year) {
    yearNamed = year;
  }
}
