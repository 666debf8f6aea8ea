package org.openita.registry;

/**
 * The order of Thai dictionaries, in the database. A sort in memory looks at the first 1,024 bytes
 * of a key only (max_sort_length), which for a column of 300 characters leaves out the tone marks;
 * the weights of the collation themselves are as long as the name is.
 */
final class ThaiOrder {

  private ThaiOrder() {}

  /** What to order by; the column has a Thai collation. */
  static String of(String path) {
    return "function('weight_string', " + path + ")";
  }
}
