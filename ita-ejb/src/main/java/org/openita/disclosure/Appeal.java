package org.openita.disclosure;

import java.time.Instant;
import java.util.List;

/**
 * What an agency holds against the score of an item.
 *
 * @param grounds 1 to 4000 characters
 * @param urls the addresses as they were submitted; on them alone it is judged
 */
public record Appeal(String grounds, List<String> urls, String filedBy, Instant filedAt) {

  public Appeal {
    urls = List.copyOf(urls);
  }
}
