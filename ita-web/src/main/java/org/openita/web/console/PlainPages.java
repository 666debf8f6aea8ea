package org.openita.web.console;

/**
 * A list whose pages are plain links: the address names the page.
 *
 * @param place of the list
 * @param rows of a page
 * @param number of the page that is shown, from 0
 */
record PlainPages(Place place, int rows, int number) {

  /** The first page. */
  static PlainPages of(Place place, int rows) {
    return new PlainPages(place, rows, 0);
  }

  /** The page that an address asks for; an unknown one is the first. */
  PlainPages at(String asked) {
    return at(PageNumber.of(asked));
  }

  private PlainPages at(int other) {
    return new PlainPages(place, rows, other);
  }

  /** Of the page that is shown, without the context path. */
  String address() {
    return place.path() + (number > 0 ? "?page=" + number : "");
  }

  /** Address of the page before; nothing on the first. */
  String newer() {
    return number == 0 ? null : at(number - 1).address();
  }

  /**
   * Address of the page after; nothing on the last.
   *
   * @param total rows of the whole list
   */
  String older(long total) {
    return (long) (number + 1) * rows < total ? at(number + 1).address() : null;
  }
}
