package org.openita.registry;

/**
 * The order of Thai dictionaries, in the database: the weights that the collation gives to a name,
 * kept in a column beside it. To work them out for every row of a search took longer than all the
 * rest of it. A sort by the name itself would look at the first 1,024 bytes of its weights only
 * (max_sort_length), which for a column of 300 characters leaves out the tone marks.
 */
final class ThaiOrder {

  private ThaiOrder() {}

  /**
   * What to order by.
   *
   * @param named an agency, or what it is in a cycle: either has a name
   */
  static String of(String named) {
    return "column('name_order', " + named + ")";
  }
}
