package org.openita.stakeholder;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.common.FieldError;
import org.openita.common.Language;
import org.openita.common.MasterKey;
import org.openita.common.Refusal;
import org.openita.common.Text;
import org.openita.registry.ThaiText;
import org.openita.sheet.Column;
import org.openita.sheet.SheetRow;
import org.openita.sheet.SheetStamp;
import org.openita.sheet.SheetWriter;

/**
 * The file in which an agency brings its sample list (manual 2563, section 6: the system's own,
 * unaltered). A stamp in it names its version, cycle and agency, and a digest keyed by the master
 * key shows that the system wrote it.
 */
@Dependent
class SampleTemplate {

  private static final String VERSION = "sample-1";
  private static final String PURPOSE = "sample template";
  private static final Text NAME = new Text("รายชื่อกลุ่มตัวอย่าง", "Sample list");

  private static final Map<SampleKind, Text> KINDS =
      Map.of(
          SampleKind.PERSON, new Text("บุคคล", "Person"),
          SampleKind.ORGANISATION, new Text("นิติบุคคลหรือบริษัทเอกชน", "Organisation"),
          SampleKind.AGENCY, new Text("หน่วยงานของรัฐอื่น", "Other agency"));

  private static final List<Column> COLUMNS =
      List.of(
          column(
              "name",
              new Text("ชื่อ", "Name"),
              new Text(
                  "ชื่อและนามสกุลของบุคคล หรือชื่อนิติบุคคลหรือหน่วยงาน ต้องระบุและไม่ซ้ำกัน",
                  "Name of the person, organisation or agency; required, each once"),
              40,
              List.of()),
          column(
              "kind",
              new Text("ประเภท", "Kind"),
              new Text("เลือกจากรายการ ต้องระบุ", "Choose from the list; required"),
              26,
              List.of(
                  KINDS.get(SampleKind.PERSON),
                  KINDS.get(SampleKind.ORGANISATION),
                  KINDS.get(SampleKind.AGENCY))),
          column(
              "phone",
              new Text("โทรศัพท์", "Phone"),
              new Text(
                  "ตัวเลข 9 ถึง 15 หลัก เก็บเป็นข้อความเพื่อไม่ให้เลขศูนย์ข้างหน้าหาย"
                      + " ต้องระบุโทรศัพท์หรืออีเมลอย่างน้อยหนึ่งอย่าง",
                  "9 to 15 digits, kept as text lest the leading zero gets lost; a phone or an"
                      + " e-mail is required"),
              20,
              List.of()),
          column(
              "email",
              new Text("อีเมล", "E-mail"),
              new Text("เช่น somchai@example.com", "For instance somchai@example.com"),
              32,
              List.of()),
          column(
              "service",
              new Text("งานที่มารับบริการหรือติดต่อ", "Service used"),
              new Text("ต้องระบุ", "Required"),
              45,
              List.of()));

  @Inject private MasterKey masterKey;

  private static Column column(String key, Text title, Text hint, int width, List<Text> choices) {
    return new Column(key, title, hint, width, false, choices);
  }

  /** Writes the file of an agency for a cycle. */
  void write(int year, String agencyCode, Language language, OutputStream out) throws IOException {
    SheetWriter.template(out, NAME, COLUMNS, language, stamp(year, agencyCode));
  }

  private String stamp(int year, String agencyCode) {
    var words = VERSION + "." + year + "." + agencyCode;
    return words + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(digest(words));
  }

  private byte[] digest(String words) {
    return masterKey.digest(PURPOSE, words);
  }

  /**
   * Refuses whatever is not the file that was written for the agency and the cycle.
   *
   * @throws Refusal {@code INVALID_INPUT}
   */
  void requireStamp(Path file, int year, String agencyCode) throws IOException {
    var parts =
        SheetStamp.of(file)
            .map(stamp -> List.of(stamp.split("\\.", -1)))
            .orElseThrow(() -> wrong("NOT_THE_TEMPLATE", "field.sample-no-template"));
    var words = String.join(".", parts.subList(0, parts.size() - 1));
    var given = parts.get(parts.size() - 1).getBytes(US_ASCII);
    var right = Base64.getUrlEncoder().withoutPadding().encode(digest(words));
    if (parts.size() != 4 || !MessageDigest.isEqual(given, right)) {
      throw wrong("ALTERED", "field.sample-altered");
    }
    if (!parts.get(0).equals(VERSION)) {
      throw wrong("OLD_TEMPLATE", "field.sample-old-template");
    }
    if (!parts.get(2).equals(agencyCode)) {
      throw wrong("OTHER_AGENCY", "field.sample-other-agency", parts.get(2));
    }
    if (!parts.get(1).equals(String.valueOf(year))) {
      throw wrong("OTHER_CYCLE", "field.sample-other-cycle", parts.get(1));
    }
  }

  /**
   * Refuses a heading that is not as it was written, naming each cell that differs.
   *
   * @param table as the file calls it
   * @throws Refusal {@code INVALID_INPUT}
   */
  static void requireHeading(SheetRow first, String table) {
    var errors = new ArrayList<FieldError>();
    if (first.number() != 1) {
      errors.add(error("HEADING_MOVED", "field.sample-heading-moved", table + "!A1"));
    }
    for (int place = 0; place < Math.max(COLUMNS.size(), first.cells().size()); place++) {
      var title = ThaiText.tidy(first.cell(place).text());
      var cell = table + "!" + first.address(place);
      if (place >= COLUMNS.size()) {
        if (!title.isEmpty()) {
          errors.add(error("COLUMN_ADDED", "field.sample-column-added", cell, title));
        }
      } else if (!isTitle(COLUMNS.get(place), title)) {
        var wanted = COLUMNS.get(place).title();
        var both = wanted.th() + " / " + wanted.en();
        errors.add(error("COLUMN_CHANGED", "field.sample-column-changed", cell, both));
      }
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private static boolean isTitle(Column column, String title) {
    return title.equals(column.title().th()) || title.equals(column.title().en());
  }

  /** The kind that is meant in either language; absent for anything else. */
  static Optional<SampleKind> kind(String written) {
    var kinds = new HashMap<String, SampleKind>();
    KINDS.forEach(
        (kind, name) -> {
          kinds.put(name.th(), kind);
          kinds.put(name.en().toLowerCase(java.util.Locale.ROOT), kind);
        });
    return Optional.ofNullable(
        kinds.get(ThaiText.tidy(written).toLowerCase(java.util.Locale.ROOT)));
  }

  /** Keys of the columns, from column A. */
  static List<String> keys() {
    return COLUMNS.stream().map(Column::key).toList();
  }

  private static Refusal wrong(String code, String messageKey, String... arguments) {
    return Refusal.invalid(error(code, messageKey, arguments));
  }

  private static FieldError error(String code, String messageKey, String... arguments) {
    return FieldError.of("file", code, messageKey, (java.io.Serializable[]) arguments);
  }
}
