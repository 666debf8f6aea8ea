package org.openita.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.openita.identity.Caller;

/** Lets tests go on when work in the background has come to its end. */
@Dependent
public class Works {

  @Inject private Jobs jobs;

  public JobStatus ended(Caller caller, JobStatus job) {
    var present = jobs.find(caller, job.id());
    while (present.running()) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      present = jobs.find(caller, job.id());
    }
    return present;
  }
}
