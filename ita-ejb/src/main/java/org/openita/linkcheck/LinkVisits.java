package org.openita.linkcheck;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;

/**
 * Visits what a partition of a run has yet to visit, one address of each host after the other. Each
 * is kept as it comes: whoever goes on with the run begins with the next.
 */
@Named("linkVisits")
@Dependent
public class LinkVisits implements Batchlet {

  @Inject private LinkBook book;
  @Inject private LinkDesk desk;
  @Inject private LinkCall call;

  @Inject
  @BatchProperty(name = "run")
  private String run;

  @Inject
  @BatchProperty(name = "partition")
  private String partition;

  @Inject
  @BatchProperty(name = "partitions")
  private String partitions;

  private volatile boolean stopped;

  @Override
  public String process() {
    var tally = desk.tally(Integer.parseInt(run));
    var due =
        book.due(Integer.parseInt(run), Integer.parseInt(partition), Integer.parseInt(partitions));
    for (var turns = turns(due); turns.hasNext(); ) {
      if (stopped || tally.isStopped()) {
        return "STOPPED";
      }
      call.on(turns.next());
      tally.visited();
    }
    return "COMPLETED";
  }

  @Override
  public void stop() {
    stopped = true;
  }

  /** The hosts take turns. */
  static Iterator<LinkBook.Due> turns(List<LinkBook.Due> due) {
    var byHost = new LinkedHashMap<String, Queue<LinkBook.Due>>();
    due.forEach(one -> byHost.computeIfAbsent(one.host(), host -> new ArrayDeque<>()).add(one));
    var waiting = new ArrayDeque<>(byHost.values());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !waiting.isEmpty();
      }

      @Override
      public LinkBook.Due next() {
        var host = waiting.remove();
        var next = host.remove();
        if (!host.isEmpty()) {
          waiting.add(host);
        }
        return next;
      }
    };
  }
}
