package org.openita.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.LayoutProcessor;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the shaping puts the marks of Thai; y grows downwards. */
class ShapingTest {

  private static final float SIZE = 100;

  /** By design wide marks touch the stem of a tall letter. */
  private static final double TOUCH = 0.1;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ที่ตั้ง",
        "เจ้าหน้าที่",
        "ผู้บริหาร",
        "น้ำ",
        "ปู่",
        "ป๊า",
        "ปั้น",
        "ฝึก",
        "ญี่ปุ่น",
        "กตัญญู",
        "ฐานุ",
        "ป้ำ",
        "เปี๊ยะ"
      })
  void no_mark_covers_a_letter_or_another_mark(String word) {
    var outlines = outlines(Face.REGULAR, word);
    for (int i = 0; i < outlines.size(); i++) {
      for (int j = 0; j < i; j++) {
        var common = new Area(outlines.get(i));
        common.intersect(new Area(outlines.get(j)));
        assertThat(size(common) / size(outlines.get(i)))
            .as("%s: %d, %d", word, i, j)
            .isLessThan(TOUCH);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_tone_mark_stands_above_a_vowel_and_lower_without_one(Face face) {
    var withVowel = ink(face, "ที่");
    var without = ink(face, "ท่");
    assertThat(withVowel.get(2).getMaxY()).isLessThanOrEqualTo(withVowel.get(1).getMinY());
    assertThat(without.get(1).getMinY()).isGreaterThan(withVowel.get(2).getMinY());
  }

  @ParameterizedTest
  @EnumSource
  void a_mark_gives_way_to_a_tall_letter(Face face) {
    var plain = ink(face, "ก๊า");
    var tall = ink(face, "ป๊า");
    assertThat(plain.get(0).getMaxX() - plain.get(1).getMaxX())
        .isLessThan(tall.get(0).getMaxX() - tall.get(1).getMaxX());
  }

  @Test
  void marks_take_no_room() {
    var style = Style.regular(SIZE);
    assertThat(style.width("ที่ตั้ง")).isEqualTo(style.width("ทตง"));
    assertThat(style.width("")).isZero();
    assertThat(style.width("ทตง")).isBetween(20.0, 80.0);
  }

  private static List<Rectangle2D> ink(Face face, String word) {
    return outlines(face, word).stream().map(Shape::getBounds2D).toList();
  }

  private static List<Shape> outlines(Face face, String word) {
    var glyphs = LayoutProcessor.computeGlyphVector(BundledFonts.of(face), SIZE, word);
    var outlines = new ArrayList<Shape>();
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      outlines.add(glyphs.getGlyphOutline(i));
    }
    return outlines;
  }

  private static double size(Shape shape) {
    var box = shape.getBounds2D();
    return box.getWidth() * box.getHeight();
  }
}
