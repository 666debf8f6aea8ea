package org.openita.common;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param page from 0
 * @param size rows asked for, 1 to {@value #LARGEST}
 * @param total rows of the whole list
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  /** The most rows that a caller gets at once. */
  public static final int LARGEST = 1000;

  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), page, size, total);
  }

  /** Refuses a page before the first and a size outside of 1 to {@value #LARGEST}. */
  public static void require(int page, int size) {
    if (page < 0) {
      throw Refusal.invalid(FieldError.of("page", "OUT_OF_RANGE", "field.page-number"));
    }
    if (size < 1 || size > LARGEST) {
      throw Refusal.invalid(FieldError.of("size", "OUT_OF_RANGE", "field.page-size", LARGEST));
    }
  }
}
