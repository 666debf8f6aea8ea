package org.openita.job;

import java.io.IOException;
import org.openita.common.Refusal;

/** What a job does, in a thread and in transactions of its own. */
@FunctionalInterface
public interface Work {

  /**
   * Does everything, or stops early when {@link Progress#advance} says so.
   *
   * @throws Refusal when it cannot go on for a reason that people can be told
   */
  void run(Progress progress) throws IOException;
}
