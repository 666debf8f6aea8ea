package org.openita.web.pages;

import java.util.List;

/**
 * A page that tells one thing.
 *
 * @param mark a sign before the heading; empty for none
 */
public record Notice(
    Frame frame, String mark, String heading, List<String> paragraphs, List<Link> links) {

  /** Where to go from here. */
  public record Link(String address, String text) {}

  public Notice {
    paragraphs = List.copyOf(paragraphs);
    links = List.copyOf(links);
  }

  public RenderedPage render() {
    return RenderedPage.of("notice.jte", frame, this);
  }
}
