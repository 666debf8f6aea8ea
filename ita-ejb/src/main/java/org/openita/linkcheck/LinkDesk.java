package org.openita.linkcheck;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** What the visits of this node share: the visitor, and how far each run has come. */
@ApplicationScoped
class LinkDesk {

  /** How far a run has come on this node. */
  static final class Tally {

    private final AtomicInteger visited = new AtomicInteger();
    private volatile boolean stopped;

    void visited() {
      visited.incrementAndGet();
    }

    /** Visits since the last time. */
    int take() {
      return visited.getAndSet(0);
    }

    void stop() {
      stopped = true;
    }

    boolean isStopped() {
      return stopped;
    }
  }

  @Inject private LinkSettings settings;

  private final Map<Integer, Tally> tallies = new ConcurrentHashMap<>();
  private LinkVisitor visitor;
  private volatile boolean closed;

  synchronized LinkVisitor visitor() {
    if (visitor == null) {
      try {
        var rules = settings.rules();
        var client = new WebClient(rules, InetAddress::getAllByName, SSLContext.getDefault());
        visitor = new LinkVisitor(rules, client);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
    return visitor;
  }

  Tally tally(int run) {
    return tallies.computeIfAbsent(run, first -> new Tally());
  }

  void forget(int run) {
    tallies.remove(run);
  }

  /** Whether this node stops: then no visit says anything about a site. */
  boolean isClosed() {
    return closed;
  }

  /** The server stops: whatever is on its way is given up, and visited by the next run. */
  @PreDestroy
  synchronized void close() {
    closed = true;
    tallies.values().forEach(Tally::stop);
    if (visitor != null) {
      visitor.close();
    }
  }
}
