package org.openita.registry;

/** How one agency comes after another. */
public enum SuccessionKind {
  /** Several become one, or one is absorbed by another. */
  MERGER,
  /** One becomes several, or gives a part away. */
  SPLIT
}
