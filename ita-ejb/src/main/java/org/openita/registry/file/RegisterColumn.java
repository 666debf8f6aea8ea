package org.openita.registry.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openita.common.Text;
import org.openita.registry.AgencyRow;
import org.openita.sheet.Column;

/** The columns of the register, in their order. A key is the name of the field in a refusal. */
enum RegisterColumn {
  CODE(
      "code",
      new Text("รหัสหน่วยงาน", "Agency code"),
      new Text(
          "ตัวเลข 4 ถึง 12 หลัก เก็บเป็นข้อความเพื่อไม่ให้เลขศูนย์ข้างหน้าหาย"
              + " รหัสที่ยังไม่มีในทะเบียนหมายถึงหน่วยงานใหม่",
          "4 to 12 digits, kept as text lest leading zeros get lost; a code that is not in the"
              + " register stands for a new agency"),
      14,
      AgencyRow::code),
  NAME_TH(
      "nameTh",
      new Text("ชื่อหน่วยงาน", "Name in Thai"),
      new Text("ต้องระบุ", "Required"),
      45,
      AgencyRow::nameTh),
  NAME_EN(
      "nameEn",
      new Text("ชื่อหน่วยงาน (อังกฤษ)", "Name in English"),
      new Text("เว้นว่างได้หากไม่ทราบ", "Empty where not known"),
      45,
      AgencyRow::nameEn),
  TYPE(
      "type",
      new Text("ประเภทหน่วยงาน", "Type"),
      new Text("ชื่อ ลำดับ หรือรหัสของประเภท", "Name, number or code of the type"),
      28,
      AgencyRow::type),
  MINISTRY(
      "ministry",
      new Text("กระทรวง", "Ministry"),
      new Text("ชื่อหรือรหัส เว้นว่างหากไม่สังกัด", "Name or code; empty where it belongs to none"),
      28,
      AgencyRow::ministry),
  PARENT(
      "parent",
      new Text("รหัสหน่วยงานต้นสังกัด", "Code of parent agency"),
      new Text("เว้นว่างหากไม่มี", "Empty where there is none"),
      14,
      AgencyRow::parent),
  PROVINCE(
      "province",
      new Text("จังหวัด", "Province"),
      new Text(
          "ชื่อหรือรหัสสองหลัก ต้องระบุสำหรับจังหวัดและองค์กรปกครองส่วนท้องถิ่น",
          "Name or two-digit code; required for provinces and local organisations"),
      18,
      AgencyRow::province),
  GROUP_EXCEPTION(
      "groupException",
      new Text("กลุ่มการประเมิน (ข้อยกเว้น)", "Assessment group (exception)"),
      new Text(
          "ระบุเฉพาะเมื่อให้อยู่กลุ่มอื่นที่ไม่เป็นไปตามประเภทและจังหวัด",
          "Only where it shall be in another group than type and province say"),
      12,
      row -> row.groupException().map(String::valueOf).orElse("")),
  SUPERVISOR_EXCEPTION(
      "supervisorException",
      new Text("หน่วยงานกำกับติดตาม (ข้อยกเว้น)", "Supervising body (exception)"),
      new Text(
          "ระบุเฉพาะเมื่อให้หน่วยงานอื่นกำกับติดตาม", "Only where another body shall supervise it"),
      28,
      AgencyRow::supervisorException),
  EXCEPTION_REASON(
      "exceptionReason",
      new Text("เหตุผลของข้อยกเว้น", "Reason for the exception"),
      new Text("ต้องระบุเมื่อมีข้อยกเว้น", "Required with an exception"),
      28,
      AgencyRow::exceptionReason),
  WEBSITE(
      "website",
      new Text("เว็บไซต์", "Website"),
      new Text("ขึ้นต้นด้วย http:// หรือ https://", "Begins with http:// or https://"),
      32,
      row -> row.contact().website()),
  ADDRESS(
      "address",
      new Text("ที่อยู่", "Address"),
      new Text("ที่อยู่ทางไปรษณีย์", "Postal address"),
      40,
      row -> row.contact().address()),
  PHONE(
      "phone",
      new Text("โทรศัพท์", "Phone"),
      new Text(
          "เก็บเป็นข้อความเพื่อไม่ให้เลขศูนย์ข้างหน้าหาย",
          "Kept as text lest leading zeros get lost"),
      18,
      row -> row.contact().phone()),
  EMAIL(
      "email",
      new Text("อีเมล", "E-mail"),
      new Text("เว้นว่างได้", "May be empty"),
      28,
      row -> row.contact().email()),
  VALID_FROM(
      "validFrom",
      new Text("ปีแรกที่รับการประเมิน", "First year assessed"),
      new Text("ปีงบประมาณ พ.ศ. เช่น 2563", "Fiscal year, Buddhist Era, such as 2563"),
      10,
      row -> String.valueOf(row.validFrom())),
  VALID_TO(
      "validTo",
      new Text("ปีสุดท้ายที่รับการประเมิน", "Last year assessed"),
      new Text("เว้นว่างหากยังรับการประเมินต่อไป", "Empty until further notice"),
      10,
      row -> row.validTo().map(String::valueOf).orElse("")),

  /** What follows from type and province; told for reading, never taken from a file. */
  GROUP(
      "group",
      new Text("กลุ่มการประเมิน (ระบบกำหนด)", "Assessment group (by rule)"),
      new Text(
          "แสดงเพื่อทราบ แก้ไขไม่ได้ หากต้องการเปลี่ยนให้ใช้คอลัมน์ข้อยกเว้น",
          "For reading only; to change it use the column of exceptions"),
      12,
      null),
  SUPERVISOR(
      "supervisor",
      new Text("หน่วยงานกำกับติดตาม (ระบบกำหนด)", "Supervising body (by rule)"),
      GROUP.hint,
      28,
      null);

  private final String key;
  private final Text title;
  private final Text hint;
  private final int width;
  private final Function<AgencyRow, String> value;

  RegisterColumn(
      String key, Text title, Text hint, int width, Function<AgencyRow, String> valueOrNull) {
    this.key = key;
    this.title = title;
    this.hint = hint;
    this.width = width;
    this.value = valueOrNull;
  }

  /** The columns of which a row of the register is made. */
  static List<RegisterColumn> written() {
    return Arrays.stream(values()).filter(column -> !column.computed()).toList();
  }

  static Optional<RegisterColumn> of(String key) {
    return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
  }

  String key() {
    return key;
  }

  Text title() {
    return title;
  }

  /** Whether the system decides what is in it. */
  boolean computed() {
    return value == null;
  }

  /** As the register keeps it: codes instead of names. */
  String value(AgencyRow row) {
    return value.apply(row);
  }

  Column column(List<Text> choices) {
    return new Column(key, title, hint, width, computed(), choices);
  }
}
