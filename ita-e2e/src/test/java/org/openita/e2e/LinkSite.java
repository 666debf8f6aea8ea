package org.openita.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Many web sites on this machine, each at a loopback address of its own, that take their time; some
 * never answer. It counts who was asked for what.
 */
final class LinkSite implements AutoCloseable {

  private static final byte[] PAGE =
      ("<!doctype html><title>แผนดำเนินงาน</title><main>"
              + "<p>แผนดำเนินงานประจำปีงบประมาณ พ.ศ. ๒๕๖๓ ของหน่วยงาน</p>".repeat(150)
              + "</main>")
          .getBytes(UTF_8);

  private final int port = Launch.freePort();
  private final Duration delay;
  private final int silentEvery;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, AtomicInteger> visits = new ConcurrentHashMap<>();

  /**
   * @param delay of every answer
   * @param silentEvery of so many hosts one never answers; 0 for none
   */
  LinkSite(Duration delay, int silentEvery) {
    this.delay = delay;
    this.silentEvery = silentEvery;
    try {
      server = HttpServer.create(new InetSocketAddress("0.0.0.0", port), 1000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Settings by which a server visits it. */
  Launch allow(Launch launch, String... more) {
    return launch.with(
        "JAVA_TOOL_OPTIONS",
        "-Dita.links.allowed=127.0.0.0/8:" + port + " " + String.join(" ", more));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var host = exchange.getLocalAddress().getAddress().getAddress();
    int number = (host[2] & 0xff) * 256 + (host[3] & 0xff);
    if (silentEvery > 0 && number % silentEvery == 0) {
      return;
    }
    LockSupport.parkNanos(delay.toNanos());
    if (path.equals("/robots.txt")) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      visits.computeIfAbsent(number + path, first -> new AtomicInteger()).incrementAndGet();
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, PAGE.length);
      exchange.getResponseBody().write(PAGE);
    }
    exchange.close();
  }

  /** Visits to pages so far. */
  int visits() {
    return visits.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  /** Pages that were visited. */
  int pages() {
    return visits.size();
  }

  /**
   * Lets every item of the approved disclosures name some of its pages, in turns of the hosts.
   *
   * @return how many in all
   */
  int disclose(LaunchedServer server, int hosts, int pagesOfItem) {
    var database = Database.of(server);
    var answers =
        database.strings(
            "select a.id from disclosure_answer a join dossier d on d.id = a.dossier_id"
                + " where d.kind = 'DISCLOSURES' and d.state = 'APPROVED'");
    int page = 0;
    for (var answer : answers) {
      List<String> urls = new ArrayList<>();
      for (int i = 0; i < pagesOfItem; i++, page++) {
        int host = page % hosts + 1;
        urls.add(
            "http://127.9.%d.%d:%d/ita/%d".formatted(host / 256, host % 256, port, page / hosts));
      }
      database.execute(
          "update disclosure_answer set urls = '"
              + String.join("\n", urls)
              + "' where id = "
              + answer);
    }
    return page;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
