package org.openita.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/**
 * One respondent after the other on one connection that is kept: as little of an HTTP client as the
 * load needs, because it shares the machine with what it measures. Not safe for use by several
 * threads.
 */
final class Visitor implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;

  private final int port;
  private Socket socket;
  private InputStream in;
  private boolean closed;
  private final byte[] line = new byte[8192];
  private byte[] body = new byte[65_536];
  private int bodyLength;
  private String cookie = "";

  Visitor(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 65_536);
    closed = false;
  }

  /** Forgets the cookie of the respondent before. */
  void nextPerson() {
    cookie = "";
  }

  /** Has the form that was shown with this cookie. */
  void showAgain(String before) {
    cookie = before;
  }

  int get(String path) throws IOException {
    return exchange(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n"
            + cookie
            + "\r\n");
  }

  /**
   * @param form encoded
   */
  int post(String path, String form) throws IOException {
    return exchange(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: "
            + form.length()
            + "\r\n"
            + cookie
            + "\r\n"
            + form);
  }

  /** Length of the body of the last answer, as it travelled. */
  int bodyLength() {
    return bodyLength;
  }

  String cookie() {
    return cookie;
  }

  private int exchange(String request) throws IOException {
    if (closed) {
      socket.close();
      connect();
    }
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    int status = Integer.parseInt(readLine().substring(9, 12));
    int length = 0;
    boolean chunked = false;
    for (var header = readLine(); !header.isEmpty(); header = readLine()) {
      if (header.regionMatches(true, 0, "Content-Length: ", 0, 16)) {
        length = Integer.parseInt(header.substring(16).strip());
      } else if (header.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26)) {
        chunked = true;
      } else if (header.regionMatches(true, 0, "Connection: close", 0, 17)) {
        closed = true;
      } else if (header.regionMatches(true, 0, "Set-Cookie: form=", 0, 17)) {
        cookie = "Cookie: " + header.substring(12, header.indexOf(';')) + "\r\n";
      }
    }
    bodyLength = 0;
    if (chunked) {
      readChunks();
    } else {
      read(length);
    }
    return status;
  }

  private void readChunks() throws IOException {
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      read(size);
      readLine();
    }
    readLine();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(readLine().strip(), 16);
  }

  private void read(int length) throws IOException {
    if (body.length < length) {
      body = new byte[length];
    }
    if (in.readNBytes(body, 0, length) < length) {
      throw new EOFException();
    }
    bodyLength += length;
  }

  private String readLine() throws IOException {
    int length = 0;
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line[length++] = (byte) next;
    }
    return new String(
        line, 0, length > 0 && line[length - 1] == '\r' ? length - 1 : length, ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
