package org.openita.identity;

import java.util.Optional;

/**
 * Which accounts to list.
 *
 * @param text part of the user name or of the person's name; empty for all
 */
public record AccountFilter(String text, Optional<Role> role) {

  private static final int LONGEST = 100;

  public AccountFilter {
    text = text == null ? "" : text.strip();
    text = text.substring(0, Math.min(text.length(), LONGEST));
  }
}
