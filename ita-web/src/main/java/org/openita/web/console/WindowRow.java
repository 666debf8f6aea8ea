package org.openita.web.console;

import java.io.Serializable;
import java.util.Optional;
import org.openita.common.Language;
import org.openita.timeline.Activity;
import org.openita.timeline.Window;

/** One activity of the timeline, with what is typed for it. */
public class WindowRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Activity activity;
  private long version;
  private String state;
  private String kept;
  private String opensAt = "";
  private String closesAt = "";

  WindowRow(Activity activity) {
    this.activity = activity;
  }

  /** Shows what holds now. */
  final void show(Optional<Window> window, String nowState, String sentence, Language language) {
    note(window, nowState, sentence);
    opensAt = window.map(set -> ThaiDate.toTyped(set.opensAt(), language)).orElse("");
    closesAt = window.map(set -> ThaiDate.toTyped(set.closesAt(), language)).orElse("");
  }

  /** Notes what holds now and leaves alone what was typed. */
  final void note(Optional<Window> window, String nowState, String sentence) {
    version = window.map(Window::version).orElse(0L);
    state = nowState;
    kept = sentence;
  }

  public Activity activity() {
    return activity;
  }

  long version() {
    return version;
  }

  /** {@code unset}, {@code before}, {@code open} or {@code after}. */
  public String state() {
    return state;
  }

  /** What holds now, as a sentence. */
  public String kept() {
    return kept;
  }

  public String getOpensAt() {
    return opensAt;
  }

  public void setOpensAt(String opensAt) {
    this.opensAt = opensAt;
  }

  public String getClosesAt() {
    return closesAt;
  }

  public void setClosesAt(String closesAt) {
    this.closesAt = closesAt;
  }
}
