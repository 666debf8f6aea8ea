package org.openita.linkcheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.net.ServerSocketFactory;

/** A site on this machine that answers as it is told, byte by byte. */
final class MisbehavingSite implements AutoCloseable {

  /** Answers one request; what it throws ends the connection. */
  @FunctionalInterface
  interface Manner {
    void answer(OutputStream out) throws IOException;
  }

  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Manner> manners = new ConcurrentHashMap<>();
  private volatile Manner otherwise = status(404, "");
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger mostBusy = new AtomicInteger();

  MisbehavingSite(ServerSocketFactory sockets) {
    this(sockets, 0, "127.0.0.1");
  }

  /** One that has many names: every address of this machine. */
  static MisbehavingSite everywhere(int port) {
    return new MisbehavingSite(ServerSocketFactory.getDefault(), port, "0.0.0.0");
  }

  private MisbehavingSite(ServerSocketFactory sockets, int port, String address) {
    try {
      socket = sockets.createServerSocket(port, 100, InetAddress.getByName(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.submit(this::listen);
    at("/robots.txt", status(404, ""));
  }

  MisbehavingSite at(String path, Manner manner) {
    manners.put(path, manner);
    return this;
  }

  /** For every other path. */
  MisbehavingSite otherwise(Manner manner) {
    otherwise = manner;
    return this;
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Request lines and headers, a text each. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Connections at the same time, at most. */
  int mostBusy() {
    return mostBusy.get();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        var caller = socket.accept();
        open.add(caller);
        threads.submit(() -> serve(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
    try (caller) {
      var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1));
      var request = new StringBuilder();
      for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
      }
      if (request.length() > 0) {
        requests.add(request.toString());
        var path = request.toString().split(" ", 3)[1];
        manners.getOrDefault(path, otherwise).answer(caller.getOutputStream());
      }
    } catch (IOException gone) {
      // the visitor has had enough
    } finally {
      busy.decrementAndGet();
    }
  }

  static Manner status(int status, String... headers) {
    return raw("HTTP/1.1 " + status + " x\r\n" + lines(headers) + "Content-Length: 0\r\n\r\n");
  }

  static Manner page(String html) {
    return body("text/html; charset=utf-8", html.getBytes(UTF_8));
  }

  static Manner body(String type, byte[] bytes, String... headers) {
    return out -> {
      write(
          out,
          "HTTP/1.1 200 OK\r\nContent-Type: "
              + type
              + "\r\n"
              + lines(headers)
              + "Content-Length: "
              + bytes.length
              + "\r\n\r\n");
      out.write(bytes);
      out.flush();
    };
  }

  static Manner raw(String answer) {
    return out -> write(out, answer);
  }

  /** Says one piece again and again until nobody listens any more. */
  static Manner endless(String head, byte[] piece, long nanosBetween) {
    return out -> {
      write(out, head);
      while (true) {
        out.write(piece);
        out.flush();
        LockSupport.parkNanos(nanosBetween);
      }
    };
  }

  private static String lines(String... headers) {
    var lines = new StringBuilder();
    for (var header : headers) {
      lines.append(header.isEmpty() ? "" : header + "\r\n");
    }
    return lines.toString();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (var caller : List.copyOf(open)) {
        caller.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
