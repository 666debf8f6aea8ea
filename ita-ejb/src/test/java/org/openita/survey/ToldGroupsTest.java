package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ToldGroupsTest {

  private static final int SMALLEST = 5;

  @Test
  void of_large_groups_all_may_be_told() {
    assertThat(ToldGroups.of(Map.of("a", 5, "b", 90, "c", 0), SMALLEST)).containsOnly("a", "b");
  }

  @Test
  void a_small_group_takes_another_with_it() {
    assertThat(ToldGroups.of(Map.of("a", 4, "b", 90, "c", 20), SMALLEST)).containsOnly("b");
  }

  @Test
  void small_groups_that_are_many_together_take_none_with_them() {
    assertThat(ToldGroups.of(Map.of("a", 4, "b", 90, "c", 1), SMALLEST)).containsOnly("b");
  }

  @Test
  void one_beside_a_small_group_is_not_told() {
    assertThat(ToldGroups.of(Map.of("a", 1, "b", 90), SMALLEST)).isEmpty();
  }

  @Property
  void neither_what_is_told_nor_what_is_left_is_small(
      @ForAll @Size(max = 6) List<@IntRange(max = 12) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 8) int smallest) {
    var groups = new HashMap<Integer, Integer>();
    IntStream.range(0, sizes.size()).forEach(group -> groups.put(group, sizes.get(group)));
    var told = ToldGroups.of(groups, smallest);
    int left =
        groups.keySet().stream().filter(key -> !told.contains(key)).mapToInt(groups::get).sum();
    assertThat(told).allMatch(key -> groups.get(key) >= smallest);
    assertThat(told.isEmpty() || left == 0 || left >= smallest).isTrue();
  }
}
