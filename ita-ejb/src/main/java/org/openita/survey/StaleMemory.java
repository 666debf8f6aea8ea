package org.openita.survey;

/** What a response was taken by is no longer true; the transaction begins again. */
class StaleMemory extends NotNow {

  private static final long serialVersionUID = 1L;

  StaleMemory() {
    super("The stamp has moved");
  }

  @Override
  boolean isWorthAnotherTry() {
    return true;
  }
}
