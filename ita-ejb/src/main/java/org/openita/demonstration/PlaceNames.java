package org.openita.demonstration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.openita.common.Text;

/**
 * Makes up names of places as they sound in a part of the country, no name twice, neither in Thai
 * nor in English. The same seed makes the same names in the same order.
 */
final class PlaceNames {

  /** Of ten names whose second word may be followed by another, this many are. */
  private static final int LONG_OF_TEN = 3;

  private static final List<Word> WORDS =
      Lines.of("place-names.tsv").stream()
          .map(row -> new Word(row.get(0), row.get(1), new Text(row.get(2), row.get(3))))
          .toList();

  /** Unlike those of {@code Random}, its numbers for neighbouring seeds have nothing in common. */
  private final SplittableRandom random;

  private final List<Word> firsts;
  private final List<Word> seconds;
  private final List<Word> lasts;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param part of the country: {@code C} centre and east, {@code I} Isan, {@code N} north, {@code
   *     S} south
   */
  PlaceNames(long seed, char part) {
    random = new SplittableRandom(seed);
    firsts =
        WORDS.stream()
            .filter(word -> word.place().equals("1") && word.parts().indexOf(part) >= 0)
            .toList();
    seconds = WORDS.stream().filter(word -> "23".contains(word.place())).toList();
    lasts = WORDS.stream().filter(word -> word.place().equals("4")).toList();
  }

  /** A name that is in use and will not be made up. */
  void take(Text name) {
    taken.add(name.th());
    taken.add(name.en());
  }

  Text next() {
    while (true) {
      var name = compose();
      if (!taken.contains(name.th()) && !taken.contains(name.en())) {
        take(name);
        return name;
      }
    }
  }

  private Text compose() {
    var first = one(firsts);
    var second = one(seconds);
    while (second.name().th().startsWith(first.name().th())) {
      second = one(seconds);
    }
    var name = joined(first.name(), second.name());
    return second.place().equals("3") && random.nextInt(10) < LONG_OF_TEN
        ? joined(name, one(lasts).name())
        : name;
  }

  private Word one(List<Word> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** Thai writes a name as one word, the Latin form a word for each of its words. */
  private static Text joined(Text first, Text second) {
    return new Text(first.th() + second.th(), first.en() + " " + second.en());
  }

  private record Word(String place, String parts, Text name) {}
}
