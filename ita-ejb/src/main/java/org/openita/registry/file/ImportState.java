package org.openita.registry.file;

/** How far a file has come on its way into the register. */
public enum ImportState {
  /** It is being read, or its reading was given up. */
  CHECKING,
  /** No table that could be read: the problems of the import say why. */
  UNREADABLE,
  /** Each row has its verdict. */
  CHECKED,
  /** The register has changed since: it must be checked again. */
  STALE,
  /** All of it is in the register. */
  APPLIED,
  /** Somebody has decided against it. */
  DISCARDED
}
