package org.openita.web.console;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.openita.monitoring.WindowPreview;
import org.openita.timeline.Period;
import org.openita.timeline.WindowScope;

/**
 * A change of a window that has been looked at and not yet made.
 *
 * @param version of the window of exactly this scope; 0 where there is none yet
 * @param who for whom, in words
 * @param before what holds now, in words
 * @param after what would hold, in words
 * @param touched how many agencies it touches
 * @param groups the same by group: "กลุ่ม 3: 812"
 * @param kept how many agencies keep a narrower window
 * @param effect what happens at the very moment: {@code opens}, {@code closes}, {@code stays-open}
 *     or {@code stays-closed}
 * @param warnings where the order of the process would be contradicted
 */
public record WindowChange(
    WindowScope scope,
    Period period,
    long version,
    String who,
    String before,
    String after,
    long touched,
    List<String> groups,
    long kept,
    String effect,
    List<String> warnings)
    implements Serializable {

  static WindowChange of(
      Ui ui,
      Windows windows,
      String who,
      WindowScope scope,
      Period period,
      long version,
      WindowPreview preview) {
    return new WindowChange(
        scope,
        period,
        version,
        who,
        preview.before().map(before -> words(ui, before)).orElse(ui.say("timeline.unset")),
        words(ui, period),
        preview.total(),
        preview.touched().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> ui.say("timeline.touched.group", entry.getKey(), entry.getValue()))
            .toList(),
        preview.kept(),
        effect(preview),
        preview.deviations().stream().map(windows::sentence).toList());
  }

  private static String effect(WindowPreview preview) {
    if (preview.openNow() == preview.openThen()) {
      return preview.openNow() ? "stays-open" : "stays-closed";
    }
    return preview.openThen() ? "opens" : "closes";
  }

  private static String words(Ui ui, Period period) {
    return ui.say("timeline.period", ui.time(period.opensAt()), ui.time(period.closesAt()));
  }
}
