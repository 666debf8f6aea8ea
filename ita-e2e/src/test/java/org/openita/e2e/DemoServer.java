package org.openita.e2e;

/** Lends one server with the demonstration. */
final class DemoServer extends LentServer {

  DemoServer() {
    super("demo");
  }

  @Override
  Launch launch(Launch bare) {
    return bare.demo();
  }
}
