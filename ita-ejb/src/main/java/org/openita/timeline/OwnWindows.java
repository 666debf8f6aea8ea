package org.openita.timeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.openita.common.FieldError;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/**
 * Windows of single groups and agencies: an extension, or an early close, with a reason and an
 * author. Every command refuses whoever is no operator as {@code FORBIDDEN}.
 */
@Stateless
public class OwnWindows {

  /** The longest reason in characters. */
  public static final int LONGEST_REASON = 500;

  @Inject private WindowShelf shelf;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /**
   * Those of an activity: groups by number, then agencies, the latest first.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   */
  public Page<Window> of(Caller caller, int year, Activity activity, int page, int size) {
    caller.require(Role.OPERATOR);
    Page.require(page, size);
    timelines.cycle(year);
    return shelf.own(year, activity, page, size);
  }

  /** Numbers of the groups that have a window of their own for an activity. */
  public Set<Integer> groups(Caller caller, int year, Activity activity) {
    return keys(caller, year, activity, WindowScope.Kind.GROUP);
  }

  /** Keys of the agencies that have a window of their own for an activity. */
  public Set<Integer> agencies(Caller caller, int year, Activity activity) {
    return keys(caller, year, activity, WindowScope.Kind.AGENCY);
  }

  /**
   * Gives a group or an agency a window of its own, or moves it.
   *
   * @param scope of a group or an agency
   * @param reason why, for everyone who asks later; up to {@value #LONGEST_REASON} characters
   * @param version the one last read; 0 for the first time
   * @throws Refusal {@code INVALID_INPUT} without a reason or for the cycle as a whole, {@code
   *     INVALID_STATE} when the cycle does not permit the activity any more, {@code
   *     VERSION_CONFLICT} when another operator was faster
   */
  public Window set(
      Caller caller,
      int year,
      Activity activity,
      WindowScope scope,
      Period period,
      String reason,
      long version) {
    caller.require(Role.OPERATOR);
    timelines.requireMovable(year, activity);
    var why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw Refusal.invalid(
          FieldError.of("reason", "REQUIRED", "field.window-reason", LONGEST_REASON));
    }
    if (scope.kind() == WindowScope.Kind.CYCLE) {
      throw Refusal.invalid(FieldError.of("scope", "REQUIRED", "field.required"));
    }
    var known = shelf.find(year, activity, scope);
    if (known.map(Window::version).orElse(0L) != version) {
      throw Refusal.versionConflict();
    }
    var window = known.orElseGet(() -> new Window(year, activity, scope));
    window.set(period, why, caller.name(), clock.instant());
    return shelf.keep(window);
  }

  /**
   * Lets the window of the group, or of the cycle, hold again.
   *
   * @param id of the window
   * @param version the one last read
   * @throws Refusal {@code NOT_FOUND}, {@code INVALID_STATE} when the cycle does not permit the
   *     activity any more, {@code VERSION_CONFLICT} when another operator was faster
   */
  public void remove(Caller caller, int id, long version) {
    caller.require(Role.OPERATOR);
    var window =
        shelf
            .find(id)
            .filter(known -> known.scope().kind() != WindowScope.Kind.CYCLE)
            .orElseThrow(Refusal::notFound);
    timelines.requireMovable(window.year(), window.activity());
    if (window.version() != version) {
      throw Refusal.versionConflict();
    }
    shelf.remove(window);
  }

  private Set<Integer> keys(Caller caller, int year, Activity activity, WindowScope.Kind kind) {
    caller.require(Role.OPERATOR);
    return Set.copyOf(shelf.keys(year, activity, kind));
  }
}
