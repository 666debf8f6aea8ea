package org.openita.framework;

import java.util.List;
import java.util.Optional;
import org.openita.common.Text;

/**
 * A question of a survey with its items.
 *
 * @param code for instance {@code i1}
 * @param items at least one; a question without sub-items is its own only item
 */
public record Question(String code, Text text, Optional<Text> note, Scale scale, List<Item> items) {

  /**
   * What is answered by picking one option.
   *
   * @param code for instance {@code i1.1}; that of the question where it is the only item
   * @param text absent where the question's own text says it
   * @param positive whether more of the asked is good
   */
  public record Item(String code, Optional<Text> text, boolean positive) {}

  public Question {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("Question without an item: " + code);
    }
  }

  /** Whether the question is answered as a whole. */
  public boolean hasSingleItem() {
    return items.size() == 1 && items.get(0).text().isEmpty();
  }
}
