package org.openita.server;

import java.io.PrintStream;

/**
 * What the person who started the server sees.
 *
 * @param out for the outcome
 * @param err for warnings and refusals
 */
record Console(PrintStream out, PrintStream err) {

  void say(String line) {
    out.println(line);
    out.flush();
  }

  void warn(String line) {
    err.println("ita-server: " + line);
    err.flush();
  }
}
