package org.openita.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.common.FieldError;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.common.Text;

class HeadingTest {

  private static final Column CODE = column("code", "รหัสหน่วยงาน", "Agency code", false);
  private static final Column NAME = column("nameTh", "ชื่อ (ไทย)", "Name (Thai)", false);
  private static final Column GROUP = column("group", "กลุ่ม", "Group", true);
  private static final List<Column> COLUMNS = List.of(CODE, NAME, GROUP);

  private static Column column(String key, String thai, String english, boolean optional) {
    return new Column(key, new Text(thai, english), new Text("ก", "a"), 10, optional, List.of());
  }

  @Test
  void columns_are_found_in_any_order_and_either_language() {
    var heading = Heading.of(row(1, " name  (THAI)", "", "รหัสหน่วยงาน *"), COLUMNS);
    var row = row(17, "กรม", "", "050008");
    assertThat(heading.cell(row, CODE).text()).isEqualTo("050008");
    assertThat(heading.cell(row, NAME).text()).isEqualTo("กรม");
    assertThat(heading.cell(row, GROUP).isEmpty()).isTrue();
    assertThat(heading.address(17, "code")).isEqualTo("C17");
  }

  @Test
  void a_missing_an_unknown_and_a_doubled_column_are_all_told() {
    var errors = refusal(row(1, "รหัสหน่วยงาน", "code", "ที่ตั้ง"));
    assertThat(errors)
        .extracting(FieldError::code)
        .containsExactly("COLUMN_TWICE", "UNKNOWN_COLUMN", "MISSING_COLUMN");
    assertThat(errors.get(1).message(Language.TH)).contains("C1", "ที่ตั้ง");
    assertThat(errors.get(2).message(Language.TH)).contains("ชื่อ (ไทย)");
  }

  @Test
  void what_stands_under_no_title_is_found() {
    var heading = Heading.of(row(1, "code", "", "nameTh"), COLUMNS);
    assertThat(heading.stray(row(2, "1", "", "ก"))).isEmpty();
    assertThat(heading.stray(row(2, "1", "ข", "ก"))).contains("B2");
    assertThat(heading.stray(row(2, "1", "", "ก", "ค"))).contains("D2");
  }

  private static List<FieldError> refusal(SheetRow row) {
    return catchThrowableOfType(Refusal.class, () -> Heading.of(row, COLUMNS)).errors();
  }

  private static SheetRow row(int number, String... cells) {
    return new SheetRow(number, Arrays.stream(cells).map(Cell::ofText).toList());
  }
}
