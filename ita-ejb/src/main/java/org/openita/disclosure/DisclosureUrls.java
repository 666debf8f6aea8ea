package org.openita.disclosure;

import java.util.List;

/**
 * Where an agency says that it discloses one item.
 *
 * @param urls in the order in which they were given; empty where nothing is disclosed
 */
public record DisclosureUrls(String agencyCode, String itemCode, List<String> urls) {

  public DisclosureUrls {
    urls = List.copyOf(urls);
  }
}
