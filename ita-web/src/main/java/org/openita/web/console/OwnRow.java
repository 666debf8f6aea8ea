package org.openita.web.console;

import java.io.Serializable;
import org.openita.registry.Agencies;
import org.openita.timeline.Window;
import org.openita.timeline.WindowScope;

/** A window of a group or an agency in a table. */
public record OwnRow(
    int id,
    long version,
    String who,
    String opensAt,
    String closesAt,
    String reason,
    String setBy,
    String setAt)
    implements Serializable {

  static OwnRow of(Window window, Ui ui, Agencies agencies) {
    return new OwnRow(
        window.id(),
        window.version(),
        who(window, ui, agencies),
        ui.time(window.opensAt()),
        ui.time(window.closesAt()),
        window.reason().orElse(""),
        window.setBy().orElse(""),
        window.setAt().map(ui::time).orElse(""));
  }

  private static String who(Window window, Ui ui, Agencies agencies) {
    var scope = window.scope();
    if (scope.kind() == WindowScope.Kind.GROUP) {
      return ui.say("assessor.group", scope.key());
    }
    var agency = agencies.byId(window.year(), scope.key());
    return ui.text(agency.name()) + " (" + agency.code() + ")";
  }
}
