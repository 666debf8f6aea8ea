package org.openita.server;

/**
 * Where {@code java -jar ita-server.jar} begins. It is compiled for old Java versions, so that they
 * can say what they lack instead of failing with an error of the class loader.
 */
public final class Main {

  private static final int NEEDED_JAVA = 17;

  private Main() {}

  /**
   * Starts the server.
   *
   * @param args see {@code --help}
   * @throws Exception never for a reason of the caller's: those end in one line and an exit code
   */
  public static void main(String[] args) throws Exception {
    double version = Double.parseDouble(System.getProperty("java.specification.version"));
    if (version < NEEDED_JAVA) {
      System.err.println(
          "ita-server: Java "
              + NEEDED_JAVA
              + " or newer is needed, this is Java "
              + System.getProperty("java.version"));
      System.exit(1);
    }
    Class.forName("org.openita.server.Launcher")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }
}
