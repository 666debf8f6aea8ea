package org.openita.registry.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;
import static org.openita.registry.file.ImportSteps.HEADING;
import static org.openita.registry.file.ImportSteps.row;
import static org.openita.registry.file.RowVerdict.CHANGED;
import static org.openita.registry.file.RowVerdict.NEW;
import static org.openita.registry.file.RowVerdict.REFUSED;
import static org.openita.registry.file.RowVerdict.UNCHANGED;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.common.Text;
import org.openita.container.Refused;
import org.openita.job.JobState;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyRow;
import org.openita.registry.Contact;
import org.openita.registry.Register;
import org.openita.sheet.SheetFormat;

/** Taking files into the register. Each test has agencies to itself. */
@ArquillianTest
class RegisterImportsIT {

  private static final int YEAR = 2563;
  @Inject private RegisterImports imports;
  @Inject private ImportSteps steps;
  @Inject private RegisterExports exports;
  @Inject private Register register;
  @Inject private Agencies agencies;

  @Test
  void what_is_exported_comes_back_unchanged() throws IOException {
    for (var format : SheetFormat.values()) {
      for (var language : Language.values()) {
        var file = new ByteArrayOutputStream();
        exports.write(operator(), Optional.empty(), AgencyFilter.ALL, format, language, file);
        var status = checked(file.toByteArray());
        assertThat(status.problems()).isEmpty();
        assertThat(status.rows().get(UNCHANGED))
            .isEqualTo(agencies.all(AgencyFilter.ALL).size())
            .isGreaterThanOrEqualTo(219);
        assertThat(status.rows()).containsEntry(NEW, 0).containsEntry(CHANGED, 0);
        assertThat(status.confirmable()).isFalse();
        Refused.with(INVALID_STATE, () -> imports.confirm(operator(), status.id()));
      }
    }
  }

  @Test
  void an_export_of_a_filtered_list_holds_what_the_filter_says_and_the_caller_may_see() {
    var students = AgencyFilter.ALL.withType("UNIVERSITY");
    assertThat(lines(operatorExport(students))).hasSize(4);
    var file = new ByteArrayOutputStream();
    exports.write(
        supervisor("DLA"), Optional.of(YEAR), AgencyFilter.ALL, SheetFormat.CSV, Language.EN, file);
    assertThat(lines(file.toByteArray()).skip(1))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("Department of Local Administration"));
  }

  @Test
  void an_empty_template_has_the_right_columns_and_no_rows() {
    var file = new ByteArrayOutputStream();
    exports.template(operator(), SheetFormat.XLSX, Language.TH, file);
    var status = checked(file.toByteArray());
    assertThat(status.state()).isEqualTo(ImportState.UNREADABLE);
    assertThat(status.problems())
        .extracting(Text::en)
        .containsExactly("There is nothing in the file but column titles.");
  }

  @Test
  void the_dry_run_tells_of_each_row_what_would_become_of_it_and_writes_nothing() {
    enter("169101", "169102");
    var status =
        checked(
            row("169101", "หน่วยงาน 169101"),
            row("169102", "หน่วยงานชื่อใหม่"),
            row("169103", "หน่วยงานที่ไม่เคยมี"),
            "169104,,No name,SAO,,,เมืองไทย,,,,,,,,2563,2562");
    assertThat(status.rows()).isEqualTo(Map.of(UNCHANGED, 1, CHANGED, 1, NEW, 1, REFUSED, 1));
    assertThat(status.confirmable()).isFalse();

    var changed = rows(status, CHANGED).get(0);
    assertThat(changed.number()).isEqualTo(3);
    assertThat(changed.changes())
        .containsExactly(
            new RowChange(
                new Text("ชื่อหน่วยงาน", "Name in Thai"),
                new Text("หน่วยงาน 169102", "หน่วยงาน 169102"),
                new Text("หน่วยงานชื่อใหม่", "หน่วยงานชื่อใหม่")));
    assertThat(rows(status, REFUSED).get(0).problems())
        .extracting(RowProblem::address)
        .containsExactlyInAnyOrder("B5", "G5", "P5");
    assertThat(rows(status, REFUSED).get(0).problems())
        .extracting(problem -> problem.message().th())
        .anyMatch(told -> told.startsWith("ไม่รู้จักจังหวัด “เมืองไทย”"));
    assertThat(rows(status, NEW).get(0).changes())
        .contains(
            new RowChange(
                new Text("จังหวัด", "Province"),
                new Text("", ""),
                new Text("เชียงใหม่", "Chiang Mai")));

    Refused.with(INVALID_STATE, () -> imports.confirm(operator(), status.id()));
    Refused.with(NOT_FOUND, () -> agencies.find("169103"));
  }

  @Test
  void cells_that_are_no_texts_are_told_with_their_addresses() {
    enter("169111");
    var status =
        checked(
            "=169111,ก,,SAO,,,50,,,,,,,,2563,",
            "69111,ก,,SAO,,,50,,,,,,,,2563,",
            "169112,ก,,SAO,,,50,ห้า,,,,,,,สองพัน,");
    assertThat(rows(status, REFUSED))
        .flatExtracting(ImportedRow::problems)
        .extracting(RowProblem::address)
        .containsExactly("A2", "H4", "O4");
  }

  @Test
  void a_code_that_has_lost_its_zeros_is_not_taken_for_a_new_one() {
    var status = checked("50008,ก,,DEPARTMENT,OPM,,,,,,,,,,2563,");
    var problem = rows(status, REFUSED).get(0).problems().get(0);
    assertThat(problem.address()).isEqualTo("A2");
    assertThat(problem.message().th()).contains("050008");
  }

  @Test
  void a_code_twice_in_a_file_is_refused() {
    var status = checked(row("169121", "ก"), row("169121", "ข"));
    assertThat(rows(status, REFUSED)).extracting(ImportedRow::number).containsExactly(3);
  }

  @Test
  void what_the_system_computes_is_not_taken_from_a_file() {
    enter("169126");
    var heading = HEADING.strip() + ",group,supervisor\n";
    var line = row("169126", "หน่วยงาน 169126");
    var same = checked((heading + line + ",5,DLA\n").getBytes(UTF_8));
    assertThat(same.rows()).containsEntry(UNCHANGED, 1);
    var other = checked((heading + line + ",9,DLA\n").getBytes(UTF_8));
    assertThat(rows(other, REFUSED).get(0).problems())
        .extracting(RowProblem::address)
        .containsExactly("Q2");
  }

  @Test
  void a_confirmed_file_is_written_whole_and_once() {
    enter("169131");
    var status = checked(row("169131", "ชื่อที่สอง"), row("169132", "หน่วยงานใหม่"));
    steps.confirm(status);
    var applied = imports.status(operator(), status.id());
    assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
    assertThat(applied.appliedBy()).contains("operator");
    assertThat(name("169131")).isEqualTo("ชื่อที่สอง");
    assertThat(name("169132")).isEqualTo("หน่วยงานใหม่");
    Refused.with(INVALID_STATE, () -> imports.confirm(operator(), status.id()));
    Refused.with(INVALID_STATE, () -> imports.discard(operator(), status.id()));
  }

  @Test
  void a_file_is_not_written_when_the_register_has_changed_since_the_dry_run() {
    enter("169141", "169142");
    var status = checked(row("169141", "ชื่อจากไฟล์"), row("169142", "หน่วยงาน 169142"));
    rename("169142", "มีผู้แก้ไขระหว่างนั้น");
    steps.confirm(status);

    var stale = imports.status(operator(), status.id());
    assertThat(stale.state()).isEqualTo(ImportState.STALE);
    assertThat(stale.job().orElseThrow().state()).isEqualTo(JobState.FAILED);
    assertThat(stale.job().orElseThrow().problem().orElseThrow().en()).contains("not a single row");
    assertThat(name("169141")).isEqualTo("หน่วยงาน 169141");
    Refused.with(INVALID_STATE, () -> imports.confirm(operator(), status.id()));

    imports.checkAgain(operator(), status.id());
    var again = steps.settled(status.id());
    assertThat(again.rows()).containsEntry(CHANGED, 2);
    steps.confirm(again);
    assertThat(name("169141")).isEqualTo("ชื่อจากไฟล์");
    assertThat(name("169142")).isEqualTo("หน่วยงาน 169142");
  }

  @Test
  void a_new_agency_that_somebody_else_has_entered_meanwhile_makes_a_file_stale() {
    var status = checked(row("169151", "จากไฟล์"));
    enter("169151");
    steps.confirm(status);
    assertThat(imports.status(operator(), status.id()).state()).isEqualTo(ImportState.STALE);
    assertThat(name("169151")).isEqualTo("หน่วยงาน 169151");
  }

  @Test
  void a_discarded_file_cannot_be_written() {
    var status = checked(row("169161", "ก"));
    imports.discard(operator(), status.id());
    assertThat(rows(status, NEW)).isEmpty();
    Refused.with(INVALID_STATE, () -> imports.confirm(operator(), status.id()));
    Refused.with(INVALID_STATE, () -> imports.checkAgain(operator(), status.id()));
    Refused.with(NOT_FOUND, () -> agencies.find("169161"));
  }

  @Test
  void what_is_no_table_is_refused_with_the_reason_and_changes_nothing() {
    var before = agencies.all(AgencyFilter.ALL).stream().map(AgencyRow::of).toList();
    for (var content :
        List.of(
            new byte[0],
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            "PK\u0003\u0004 no zip".getBytes(UTF_8),
            "ชื่อ,ที่อยู่\nก,ข".getBytes(UTF_8),
            (HEADING + "\"1,2,3").getBytes(UTF_8),
            (HEADING + row("169171", "ก")).getBytes(Charset.forName("x-windows-874")))) {
      var status = checked(content);
      assertThat(status.state()).isEqualTo(ImportState.UNREADABLE);
      assertThat(status.problems()).isNotEmpty();
      assertThat(status.confirmable()).isFalse();
    }
    assertThat(agencies.all(AgencyFilter.ALL).stream().map(AgencyRow::of).toList())
        .isEqualTo(before);
  }

  @Test
  void thai_of_old_is_read_when_the_operator_says_so() {
    var thai = Charset.forName("x-windows-874");
    var content = (HEADING + row("169181", "เทศบาลเก่า")).getBytes(thai);
    var status = checked(content, Optional.of(thai));
    assertThat(rows(status, NEW)).extracting(ImportedRow::agencyName).containsExactly("เทศบาลเก่า");
  }

  @Test
  void nobody_but_an_operator_takes_files_in_or_sees_them() throws IOException {
    var status = checked(row("169191", "ก"));
    var out = new ByteArrayOutputStream();
    for (var other :
        List.of(supervisor("DLA"), assessor(), administrator("050001"), executive("050001"))) {
      var file = ImportSteps.file(new byte[1]);
      Refused.with(FORBIDDEN, () -> imports.check(other, "a.csv", file, Optional.empty(), YEAR));
      assertThat(file).doesNotExist();
      Refused.with(FORBIDDEN, () -> imports.status(other, status.id()));
      Refused.with(FORBIDDEN, () -> imports.latest(other));
      Refused.with(FORBIDDEN, () -> imports.rows(other, status.id(), Optional.empty(), 0, 10));
      Refused.with(FORBIDDEN, () -> imports.confirm(other, status.id()));
      Refused.with(FORBIDDEN, () -> imports.checkAgain(other, status.id()));
      Refused.with(FORBIDDEN, () -> imports.discard(other, status.id()));
      Refused.with(FORBIDDEN, () -> imports.cancel(other, status.id()));
      Refused.with(FORBIDDEN, () -> exports.template(other, SheetFormat.CSV, Language.TH, out));
    }
    for (var other : List.of(assessor(), administrator("050001"))) {
      Refused.with(
          FORBIDDEN,
          () ->
              exports.write(
                  other, Optional.empty(), AgencyFilter.ALL, SheetFormat.CSV, Language.TH, out));
    }
    assertThat(out.size()).isZero();
    Refused.with(NOT_FOUND, () -> imports.status(operator(), 0));
  }

  private void enter(String... codes) {
    for (var code : codes) {
      register.add(operator(), agency(code, "หน่วยงาน " + code));
    }
  }

  private void rename(String code, String name) {
    var agency = agencies.find(code);
    register.change(operator(), AgencyRow.of(agency).withNames(name, ""), YEAR, agency.version());
  }

  private static AgencyRow agency(String code, String name) {
    return new AgencyRow(
        code,
        name,
        "",
        "SAO",
        "",
        "",
        "50",
        Optional.empty(),
        "",
        "",
        Contact.UNKNOWN,
        YEAR,
        Optional.empty());
  }

  private String name(String code) {
    return agencies.find(code).name().th();
  }

  private List<ImportedRow> rows(ImportStatus status, RowVerdict verdict) {
    return imports.rows(operator(), status.id(), Optional.of(verdict), 0, 100).items();
  }

  private byte[] operatorExport(AgencyFilter filter) {
    var file = new ByteArrayOutputStream();
    exports.write(operator(), Optional.empty(), filter, SheetFormat.CSV, Language.TH, file);
    return file.toByteArray();
  }

  private static Stream<String> lines(byte[] csv) {
    return new String(csv, UTF_8).lines();
  }

  private ImportStatus checked(String... rows) {
    return checked(ImportSteps.csv(rows));
  }

  private ImportStatus checked(byte[] content) {
    return checked(content, Optional.empty());
  }

  private ImportStatus checked(byte[] content, Optional<Charset> encoding) {
    var file = ImportSteps.file(content);
    var status =
        steps.settled(imports.check(operator(), "C:\\a\\ทะเบียน.csv", file, encoding, YEAR));
    assertThat(status.fileName()).isEqualTo("ทะเบียน.csv");
    assertThat(file).doesNotExist();
    return status;
  }
}
