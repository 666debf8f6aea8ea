package org.openita.e2e;

/** Lends one server with the demonstration, which believes the tests as it does a proxy. */
final class DemoServer extends LentServer {

  DemoServer() {
    super("demo");
  }

  @Override
  Launch launch(Launch bare) {
    return bare.demo().and("--trusted-proxies", "127.0.0.1,::1");
  }
}
