package org.openita.registry.file;

/** What a dry run says of a row. */
public enum RowVerdict {
  NEW,
  CHANGED,
  UNCHANGED,
  REFUSED
}
