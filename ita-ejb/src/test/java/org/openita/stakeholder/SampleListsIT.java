package org.openita.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierKind;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.job.JobState;
import org.openita.job.JobStatus;
import org.openita.job.Works;

/** Sample lists: one by one, as files, sealed, and gone when their time is over. */
@ArquillianTest
class SampleListsIT {

  private static final String AGENCY = "050001";
  private static final String OTHER = "050002";
  private static final String SERVICE = "ขออนุญาตก่อสร้าง";

  @Inject private SampleLists lists;
  @Inject private SampleImports imports;
  @Inject private Stakeholders stakeholders;
  @Inject private Scenario scenario;
  @Inject private Works works;
  @Inject private Tables tables;

  @BeforeEach
  void everything_is_open_and_the_lists_are_empty() {
    scenario.openAll();
    lists.removeAll(administrator(AGENCY), YEAR, AGENCY);
    lists.removeAll(administrator(OTHER), YEAR, OTHER);
  }

  @Test
  void entries_are_added_corrected_and_removed() {
    int id = add("สมชาย ใจดี", "081-234-5678");
    var known = lists.find(administrator(AGENCY), YEAR, AGENCY, id);
    assertThat(known.entry().name()).isEqualTo("สมชาย ใจดี");
    lists.change(
        administrator(AGENCY),
        YEAR,
        AGENCY,
        id,
        person("สมชาย ใจดีมาก", "0812345678"),
        known.version());
    assertThat(names(SampleFilter.ALL)).containsExactly("สมชาย ใจดีมาก");
    Refused.with(
        VERSION_CONFLICT,
        () ->
            lists.change(
                administrator(AGENCY),
                YEAR,
                AGENCY,
                id,
                person("ก", "021234567"),
                known.version()));
    lists.remove(administrator(AGENCY), YEAR, AGENCY, id);
    assertThat(names(SampleFilter.ALL)).isEmpty();
    Refused.with(NOT_FOUND, () -> lists.remove(administrator(AGENCY), YEAR, AGENCY, id));
  }

  @Test
  void a_name_is_on_a_list_once_however_it_is_written() {
    add("Somchai  Jaidee", "0812345678");
    var refusal = Refused.with(INVALID_INPUT, () -> add("SOMCHAI JAIDEE", "0898765432"));
    assertThat(refusal.errors())
        .extracting("field", "code")
        .containsExactly(org.assertj.core.api.Assertions.tuple("name", "DUPLICATE"));
    lists.add(administrator(OTHER), YEAR, OTHER, person("Somchai Jaidee", "0812345678"));
  }

  @Test
  void of_two_who_add_the_same_name_at_once_one_is_told() throws Exception {
    Callable<Integer> adding = () -> add("สมหญิง รักเรียน", "0812345678");
    var outcomes = AtOnce.run(List.of(adding, adding, adding, adding));
    assertThat(outcomes).filteredOn(Integer.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(one -> !(one instanceof Integer)).hasSize(3);
    assertThat(names(SampleFilter.ALL)).containsExactly("สมหญิง รักเรียน");
  }

  @Test
  void an_entry_is_found_by_its_whole_name_phone_or_mail_and_by_kind() {
    add("สมชาย ใจดี", "081 234 5678");
    lists.add(
        administrator(AGENCY),
        YEAR,
        AGENCY,
        new SampleEntry(
            "บริษัท ดี จำกัด", SampleKind.ORGANISATION, "", "Info@Dee.example", SERVICE));
    assertThat(names(text("+66812345678"))).containsExactly("สมชาย ใจดี");
    assertThat(names(text("info@dee.example"))).containsExactly("บริษัท ดี จำกัด");
    assertThat(names(text("สมชาย"))).isEmpty();
    assertThat(names(new SampleFilter(Optional.of(SampleKind.ORGANISATION), ""))).hasSize(1);
    assertThat(names(new SampleFilter(Optional.of(SampleKind.AGENCY), ""))).isEmpty();
  }

  @Test
  void the_agency_and_its_assessor_read_the_list_and_nobody_else() {
    scenario.assignEveryGroup();
    add("สมชาย ใจดี", "0812345678");
    for (var reader : List.of(administrator(AGENCY), executive(AGENCY), assessor())) {
      assertThat(lists.page(reader, YEAR, AGENCY, SampleFilter.ALL, 0, 10).total()).isEqualTo(1);
    }
    for (var other : List.of(operator(), supervisor("PACC"))) {
      Refused.with(FORBIDDEN, () -> lists.page(other, YEAR, AGENCY, SampleFilter.ALL, 0, 10));
    }
    Refused.with(
        NOT_FOUND, () -> lists.page(administrator(OTHER), YEAR, AGENCY, SampleFilter.ALL, 0, 10));
    int foreign = lists.add(administrator(OTHER), YEAR, OTHER, person("ข", "021234567"));
    Refused.with(NOT_FOUND, () -> lists.find(administrator(AGENCY), YEAR, AGENCY, foreign));
    Refused.with(NOT_FOUND, () -> lists.remove(administrator(AGENCY), YEAR, AGENCY, foreign));
  }

  @Test
  void nothing_of_a_person_is_readable_in_the_database() {
    add("Plainly Visible", "0812345678");
    assertThat(tables.text("sample_record")).doesNotContain("Plainly", "0812345678", SERVICE);
    assertThat(tables.text("audit_record")).doesNotContain("Plainly", "0812345678");
  }

  @Test
  void a_sealed_entry_cannot_be_put_into_another_record() {
    int mine = add("สมชาย ใจดี", "0812345678");
    int other = add("สมหญิง ใจดี", "0812345678");
    tables.execute(
        "update sample_record a join sample_record b on b.id = %d set a.sealed = b.sealed where a.id = %d"
            .formatted(mine, other));
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> lists.find(administrator(AGENCY), YEAR, AGENCY, other)))
        .isNotNull()
        .isNotInstanceOf(Refusal.class);
  }

  @Test
  void what_is_submitted_is_not_changed_any_more() {
    var fresh = "050003";
    stakeholders.putExternal(administrator(fresh), YEAR, fresh, 500, 0);
    lists.add(administrator(fresh), YEAR, fresh, person("ก่อนส่ง", "021234567"));
    scenario.submit(fresh, DossierKind.EXTERNAL_STAKEHOLDERS);
    assertThat(tables.text("dossier_submission"))
        .contains("sample.digest")
        .doesNotContain("ก่อนส่ง");
    Refused.with(
        INVALID_STATE,
        () -> lists.add(administrator(fresh), YEAR, fresh, person("ก", "021234567")));
    Refused.with(INVALID_STATE, () -> lists.removeAll(administrator(fresh), YEAR, fresh));
    Refused.with(
        INVALID_STATE,
        () -> imports.upload(administrator(fresh), YEAR, fresh, "f", template(fresh).file()));
    int listed =
        lists.page(executive(fresh), YEAR, fresh, SampleFilter.ALL, 0, 1).items().get(0).id();
    tables.execute(
        "update sample_record set kind = 'AGENCY', sealed = reverse(sealed) where id = " + listed);
    Refused.with(INVALID_STATE, () -> scenario.approve(fresh, DossierKind.EXTERNAL_STAKEHOLDERS));
  }

  @Test
  void the_template_is_locked_and_a_filled_one_comes_on_the_list_whole() throws Exception {
    var template = template(AGENCY);
    assertThat(template.part("xl/worksheets/sheet1.xml")).contains("<sheetProtection");
    assertThat(template.part("xl/workbook.xml")).contains("veryHidden");
    var status =
        upload(
            template
                .row("สมชาย ใจดี", "บุคคล", "๐๘๑ ๒๓๔ ๕๖๗๘", "", SERVICE)
                .blank()
                .row("กรมตัวอย่าง", "หน่วยงานของรัฐอื่น", "", "a@b.example", SERVICE));
    assertThat(status.state()).isEqualTo(SampleImportState.APPLIED);
    assertThat(status).extracting("good", "refused", "blank").containsExactly(2, 0, 1);
    assertThat(names(SampleFilter.ALL)).containsExactly("กรมตัวอย่าง", "สมชาย ใจดี");
  }

  @Test
  void a_template_in_english_is_as_good() {
    assertThat(
            upload(template(AGENCY, Language.EN).row("A", "person", "021234567", "", "Tax"))
                .state())
        .isEqualTo(SampleImportState.APPLIED);
  }

  @Test
  void every_wrong_cell_is_named_and_nothing_comes_on_the_list() {
    add("อยู่แล้ว", "0812345678");
    var status =
        upload(
            template(AGENCY)
                .row("ดี", "บุคคล", "021234567", "", SERVICE)
                .row("อยู่แล้ว", "บุคคล", "021234567", "", SERVICE)
                .row("ดี", "บุคคล", "021234567", "", SERVICE)
                .row("", "ใคร", "12", "no mail", "")
                .rowWithNumber("ไม่มีศูนย์", "812345678")
                .row("เกิน", "บุคคล", "021234567", "", SERVICE, "?")
                .row("ไม่มีช่องทาง", "บุคคล", "", "", SERVICE));
    assertThat(status.state()).isEqualTo(SampleImportState.CHECKED);
    assertThat(status).extracting("good", "refused").containsExactly(1, 6);
    assertThat(
            imports
                .refused(administrator(AGENCY), YEAR, AGENCY, status.id(), 0, 100)
                .items()
                .stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> problem.cell() + " " + problem.messageKey()))
        .containsExactly(
            "A3 field.sample-listed",
            "A4 field.sample-twice",
            "A5 field.sample-name",
            "B5 field.sample-kind",
            "C5 field.sample-phone",
            "D5 field.email",
            "E5 field.sample-service",
            "C6 field.sample-zero-lost",
            "F7 field.sample-stray",
            "C8 field.sample-contact");
    assertThat(names(SampleFilter.ALL)).containsExactly("อยู่แล้ว");
    settled(imports.takeGoodRows(administrator(AGENCY), YEAR, AGENCY, status.id()));
    assertThat(names(SampleFilter.ALL)).containsExactly("ดี", "อยู่แล้ว");
    Refused.with(
        INVALID_STATE,
        () -> imports.takeGoodRows(administrator(AGENCY), YEAR, AGENCY, status.id()));
  }

  @Test
  void one_file_of_an_agency_is_worked_on_at_a_time_and_can_be_stopped() throws Exception {
    add("อยู่แล้ว", "0812345678");
    var template = template(AGENCY);
    IntStream.rangeClosed(1, 10_000)
        .forEach(i -> template.row("คนที่ " + i, "บุคคล", "021234567", "", SERVICE));
    var clerk = administrator(AGENCY);
    var job = imports.upload(clerk, YEAR, AGENCY, "รายชื่อ.xlsx", template.file());
    assertThat(imports.work(clerk, YEAR, AGENCY).orElseThrow().id()).isEqualTo(job.id());
    assertThat(job.total()).isEqualTo(10_000);
    var second = template(AGENCY).row("ก", "บุคคล", "021234567", "", SERVICE);
    Refused.with(INVALID_STATE, () -> imports.upload(clerk, YEAR, AGENCY, "f", second.file()));
    var foreign = template(OTHER).row("ก", "บุคคล", "021234567", "", SERVICE);
    var others = imports.upload(administrator(OTHER), YEAR, OTHER, "f", foreign.file());
    Refused.with(NOT_FOUND, () -> imports.cancel(administrator(OTHER), YEAR, AGENCY));
    imports.cancel(clerk, YEAR, AGENCY);
    assertThat(works.ended(clerk, job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(works.ended(administrator(OTHER), others).state()).isEqualTo(JobState.DONE);
    assertThat(names(SampleFilter.ALL))
        .as("nothing of what was stopped")
        .containsExactly("อยู่แล้ว");
    assertThat(imports.latest(clerk, YEAR, AGENCY).filter(SampleImportStatus::waiting)).isEmpty();
    assertThat(upload(second).applied()).isTrue();
  }

  @Test
  void a_file_that_waits_is_discarded_or_gives_way_to_a_newer_one() {
    var first = upload(template(AGENCY).row("", "บุคคล", "021234567", "", SERVICE));
    var second = upload(template(AGENCY).row("", "บุคคล", "021234567", "", SERVICE));
    Refused.with(
        INVALID_STATE, () -> imports.takeGoodRows(administrator(AGENCY), YEAR, AGENCY, first.id()));
    imports.discard(administrator(AGENCY), YEAR, AGENCY, second.id());
    Refused.with(
        INVALID_STATE, () -> imports.discard(administrator(AGENCY), YEAR, AGENCY, second.id()));
    Refused.with(NOT_FOUND, () -> imports.discard(administrator(OTHER), YEAR, OTHER, second.id()));
  }

  @Test
  void the_last_import_is_undone_and_what_was_typed_stays() {
    add("พิมพ์เอง", "021234567");
    var first = upload(template(AGENCY).row("หนึ่ง", "บุคคล", "021234567", "", SERVICE));
    var last = upload(template(AGENCY).row("สอง", "บุคคล", "021234567", "", SERVICE));
    Refused.with(
        INVALID_STATE, () -> imports.undo(administrator(AGENCY), YEAR, AGENCY, first.id()));
    assertThat(imports.undo(administrator(AGENCY), YEAR, AGENCY, last.id())).isEqualTo(1);
    assertThat(names(SampleFilter.ALL)).containsExactly("หนึ่ง", "พิมพ์เอง");
    Refused.with(INVALID_STATE, () -> imports.undo(administrator(AGENCY), YEAR, AGENCY, last.id()));
    imports.undo(administrator(AGENCY), YEAR, AGENCY, first.id());
    assertThat(names(SampleFilter.ALL)).containsExactly("พิมพ์เอง");
  }

  @Test
  void a_template_that_was_altered_or_is_anothers_is_refused_with_the_cell() {
    refused("OTHER_AGENCY", template(OTHER));
    refused("ALTERED", template(AGENCY).changed(stampSheet(), "sample-1.", "sample-2."));
    refused("ALTERED", template(OTHER).changed(stampSheet(), OTHER, AGENCY));
    refused("NOT_THE_TEMPLATE", template(AGENCY).changed("xl/workbook.xml", "OpenITA", "Other"));
    var renamed = refused("COLUMN_CHANGED", english().changed("Phone", "Mobile"));
    assertThat(renamed.errors().get(0).message(Language.TH)).contains("Sample list!C1", "โทรศัพท์");
    refused("COLUMN_CHANGED", english().changed(">Name<", ">Kind<"));
    var added = template(AGENCY).changed("</row>", cell("F1", "อายุ") + "</row>");
    assertThat(refused("COLUMN_ADDED", added).errors().get(0).message(Language.TH))
        .contains("F1", "อายุ", "รายชื่อกลุ่มตัวอย่าง");
    refused("EMPTY", template(AGENCY));
    refused("NOT_THE_TEMPLATE", "ชื่อ,ประเภท\nก,ข".getBytes(StandardCharsets.UTF_8));
    refused("MACROS", template(AGENCY).with("xl/vbaProject.bin"));
  }

  @Test
  void fifty_thousand_rows_come_on_the_list_and_one_more_is_too_many() {
    var template = template(AGENCY);
    IntStream.rangeClosed(1, SampleFile.MOST)
        .forEach(i -> template.row("คนที่ " + i, "บุคคล", "021234567", "", SERVICE));
    var status = upload(template);
    assertThat(status.good()).isEqualTo(SampleFile.MOST);
    assertThat(lists.count(administrator(AGENCY), YEAR, AGENCY)).isEqualTo(SampleFile.MOST);
    var more = template(AGENCY);
    IntStream.rangeClosed(0, SampleFile.MOST).forEach(i -> more.row("x" + i));
    refused("TOO_MANY_ROWS", more);
    assertThat(imports.undo(administrator(AGENCY), YEAR, AGENCY, status.id()))
        .isEqualTo(SampleFile.MOST);
  }

  private Refusal refused(String code, FilledTemplate template) {
    return refused(code, template.file());
  }

  private void refused(String code, byte[] content) {
    try {
      refused(code, Files.write(Files.createTempFile("upload", null), content));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Refusal refused(String code, Path file) {
    var refusal =
        Refused.with(
            INVALID_INPUT,
            () -> imports.upload(administrator(AGENCY), YEAR, AGENCY, "รายชื่อ.xlsx", file));
    assertThat(refusal.errors()).extracting("code").contains(code);
    assertThat(file).doesNotExist();
    return refusal;
  }

  private SampleImportStatus upload(FilledTemplate template) {
    return settled(
        imports.upload(administrator(AGENCY), YEAR, AGENCY, "รายชื่อ.xlsx", template.file()));
  }

  /** What has become of a file once nobody works on it. */
  private SampleImportStatus settled(JobStatus job) {
    assertThat(works.ended(administrator(AGENCY), job).state()).isEqualTo(JobState.DONE);
    return imports.latest(administrator(AGENCY), YEAR, AGENCY).orElseThrow();
  }

  private FilledTemplate template(String agency) {
    return template(agency, Language.TH);
  }

  private FilledTemplate template(String agency, Language language) {
    var out = new ByteArrayOutputStream();
    imports.template(administrator(agency), YEAR, agency, language, out);
    return new FilledTemplate(out.toByteArray());
  }

  private FilledTemplate english() {
    return template(AGENCY, Language.EN);
  }

  private static String stampSheet() {
    return "xl/worksheets/sheet4.xml";
  }

  private static String cell(String address, String text) {
    return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private int add(String name, String phone) {
    return lists.add(administrator(AGENCY), YEAR, AGENCY, person(name, phone));
  }

  private static SampleEntry person(String name, String phone) {
    return new SampleEntry(name, SampleKind.PERSON, phone, "", SERVICE);
  }

  private static SampleFilter text(String text) {
    return new SampleFilter(Optional.empty(), text);
  }

  private List<String> names(SampleFilter filter) {
    return lists.page(administrator(AGENCY), YEAR, AGENCY, filter, 0, 100).items().stream()
        .map(one -> one.entry().name())
        .toList();
  }
}
