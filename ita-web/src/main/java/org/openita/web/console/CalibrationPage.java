package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.openita.disclosure.Calibration;
import org.openita.disclosure.Tally;

/** How the scores of assessors are distributed, as a table with bars. */
@Named("calibration")
@RequestScoped
public class CalibrationPage {

  @Inject private Calibration calibration;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private String assessor;
  private List<Line> assessors;
  private List<Line> items;

  /**
   * One line of the table.
   *
   * @param bar share of zeros, 0 to 100, for the bar
   * @param agreement nothing where nothing is compared
   */
  public record Line(
      String of,
      long scores,
      long zeros,
      double bar,
      String share,
      String mean,
      long compared,
      String agreement) {}

  public List<Line> assessors() {
    if (assessors == null) {
      assessors = lines(calibration.byAssessor(me.caller(), cycle.year()));
    }
    return assessors;
  }

  /** By item; of one assessor where one is chosen. */
  public List<Line> items() {
    if (items == null) {
      items =
          lines(
              calibration.byItem(
                  me.caller(),
                  cycle.year(),
                  Optional.ofNullable(assessor).filter(name -> !name.isBlank())));
    }
    return items;
  }

  private List<Line> lines(List<Tally> tallies) {
    var format = NumberFormat.getInstance(ui.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return tallies.stream()
        .map(
            tally ->
                new Line(
                    tally.of(),
                    tally.scores(),
                    tally.zeros(),
                    tally.zeroShare(),
                    format.format(tally.zeroShare()),
                    format.format(tally.mean()),
                    tally.compared(),
                    tally.compared() == 0 ? "" : format.format(tally.agreement())))
        .toList();
  }

  /** User name; nothing for all. */
  public String getAssessor() {
    return assessor;
  }

  public void setAssessor(String assessor) {
    this.assessor = assessor;
  }
}
