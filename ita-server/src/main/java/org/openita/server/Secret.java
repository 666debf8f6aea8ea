package org.openita.server;

/**
 * A text that must not be shown.
 *
 * @param value the text
 */
record Secret(String value) {

  @Override
  public String toString() {
    return "(secret)";
  }
}
