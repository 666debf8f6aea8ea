package org.openita.audit;

import java.lang.ref.WeakReference;
import org.openita.common.Refusal;

/**
 * The command within which the present thread works: the outermost with a caller, for whatever it
 * calls is done on behalf of the same caller; the outermost of all where none has one.
 */
final class Frame {

  private static final ThreadLocal<Frame> PRESENT = new ThreadLocal<>();
  private static final ThreadLocal<WeakReference<Refusal>> TOLD = new ThreadLocal<>();

  private final Command command;
  private final Frame outer;

  private Frame(Command command, Frame outer) {
    this.command = command;
    this.outer = outer;
  }

  /** Where nobody has called anything. */
  static Frame ofTheSystem() {
    return new Frame(Command.OF_THE_SYSTEM, null);
  }

  /** The frame in which the command is to run: the present one, or a new one to be left. */
  static Frame enter(Command command) {
    var present = PRESENT.get();
    if (present != null && !present.givesWayTo(command)) {
      return present;
    }
    var entered = new Frame(command, present);
    PRESENT.set(entered);
    return entered;
  }

  /** Goes back to the frame before, if the command began this one. */
  void leave(Command finished) {
    if (finished != command) {
      return;
    }
    if (outer == null) {
      PRESENT.remove();
    } else {
      PRESENT.set(outer);
    }
  }

  /** That of the present thread. */
  static Frame present() {
    var present = PRESENT.get();
    return present == null ? ofTheSystem() : present;
  }

  private boolean givesWayTo(Command other) {
    if (command.unaudited()) {
      return false;
    }
    return other.unaudited() || command.caller().isEmpty() && other.caller().isPresent();
  }

  Command command() {
    return command;
  }

  boolean beganWith(Command some) {
    return command == some;
  }

  /** Whether this thread tells of a refusal for the first time, however often it is passed on. */
  static boolean tells(Refusal refusal) {
    var told = TOLD.get();
    if (told != null && told.get() == refusal) {
      return false;
    }
    TOLD.set(new WeakReference<>(refusal));
    return true;
  }
}
