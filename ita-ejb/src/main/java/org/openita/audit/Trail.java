package org.openita.audit;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openita.audit.chain.Entry;
import org.openita.audit.chain.Head;
import org.openita.common.Origin;

/**
 * What one transaction does. Its records are written as the very last thing before it commits: no
 * change without a record, no record of what was rolled back, and the end of the chain is locked
 * for as short as can be.
 */
final class Trail implements Synchronization {

  private final AuditWriter writer;
  private final Origin origin;
  private final boolean announced;
  private final Map<Frame, Draft> drafts = new LinkedHashMap<>();

  private Frame present;
  private Head head;

  /**
   * @param announced before anything was changed: then the changes are written for the trail to see
   */
  Trail(AuditWriter writer, Origin origin, boolean announced) {
    this.writer = writer;
    this.origin = origin;
    this.announced = announced;
  }

  /**
   * From now on it is this command that does what is done.
   *
   * @return what to {@link #leave} to
   */
  Supplier<Frame> enter(Frame frame) {
    var before = present;
    change(frame);
    return () -> before;
  }

  /** At the end of the transaction the outermost command stays: the rest of its changes come. */
  void leave(Supplier<Frame> before) {
    if (before.get() != null) {
      change(before.get());
    }
  }

  private void change(Frame frame) {
    if (present != null && present != frame) {
      writer.flush();
    }
    present = frame;
  }

  /** What is known of the command that is at work. */
  Draft draft() {
    if (present == null) {
      present = Frame.present();
    }
    return drafts.computeIfAbsent(present, Draft::new);
  }

  Draft draft(Frame frame) {
    return drafts.computeIfAbsent(frame, Draft::new);
  }

  @Override
  public void beforeCompletion() {
    if (announced) {
      writer.flush();
    }
    List<Entry> entries = new ArrayList<>();
    drafts.values().stream()
        .filter(Draft::isWorthKeeping)
        .forEach(draft -> entries.addAll(draft.entries(writer.now(), origin)));
    if (!entries.isEmpty()) {
      head = writer.append(entries);
    }
  }

  @Override
  public void afterCompletion(int status) {
    if (status == Status.STATUS_COMMITTED && head != null) {
      writer.committed(head);
    }
  }
}
