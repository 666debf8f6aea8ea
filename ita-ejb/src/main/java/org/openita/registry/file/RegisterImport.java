package org.openita.registry.file;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.job.JobStatus;

/**
 * A file on its way into the register. It is read and each row compared with the register; once
 * checked, it is confirmed and written whole, checked again, or discarded.
 */
@Entity
@Table(name = "register_import")
class RegisterImport {

  @Id
  @GeneratedValue(generator = "register_import_seq")
  @SequenceGenerator(
      name = "register_import_seq",
      sequenceName = "register_import_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "table_name")
  private String tableName;

  @Column(name = "from_year")
  private int fromYear;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Column(name = "job_id")
  private Integer jobId;

  @Column(name = "rows_new")
  private int rowsNew;

  @Column(name = "rows_changed")
  private int rowsChanged;

  @Column(name = "rows_unchanged")
  private int rowsUnchanged;

  @Column(name = "rows_refused")
  private int rowsRefused;

  @Column(name = "problems_th")
  private String problemsTh;

  @Column(name = "problems_en")
  private String problemsEn;

  @Column(name = "applied_by")
  private String appliedBy;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Version private long version;

  protected RegisterImport() {}

  RegisterImport(String fileName, int fromYear, String uploadedBy, Instant uploadedAt) {
    this.fileName = fileName;
    this.fromYear = fromYear;
    this.uploadedBy = uploadedBy;
    this.uploadedAt = uploadedAt;
    this.state = ImportState.CHECKING;
  }

  int id() {
    return id;
  }

  int from() {
    return fromYear;
  }

  ImportState state() {
    return state;
  }

  Optional<Integer> jobId() {
    return Optional.ofNullable(jobId);
  }

  boolean refusesSomething() {
    return rowsRefused > 0;
  }

  void workedOnBy(int job) {
    jobId = job;
  }

  void readFrom(String table) {
    tableName = table;
  }

  void unreadable(List<Text> problems) {
    state = ImportState.UNREADABLE;
    problemsTh = problems.stream().map(Text::th).collect(joining("\n"));
    problemsEn = problems.stream().map(Text::en).collect(joining("\n"));
  }

  void checked(Map<RowVerdict, Integer> rows) {
    state = ImportState.CHECKED;
    rowsNew = rows.getOrDefault(RowVerdict.NEW, 0);
    rowsChanged = rows.getOrDefault(RowVerdict.CHANGED, 0);
    rowsUnchanged = rows.getOrDefault(RowVerdict.UNCHANGED, 0);
    rowsRefused = rows.getOrDefault(RowVerdict.REFUSED, 0);
  }

  void stale() {
    state = ImportState.STALE;
  }

  void applied(String by, Instant now) {
    state = ImportState.APPLIED;
    appliedBy = by;
    appliedAt = now;
  }

  void discard() {
    state = ImportState.DISCARDED;
  }

  ImportStatus status(Optional<JobStatus> job) {
    return new ImportStatus(
        id,
        fileName,
        Optional.ofNullable(tableName),
        fromYear,
        uploadedBy,
        uploadedAt,
        state,
        Map.of(
            RowVerdict.NEW, rowsNew,
            RowVerdict.CHANGED, rowsChanged,
            RowVerdict.UNCHANGED, rowsUnchanged,
            RowVerdict.REFUSED, rowsRefused),
        problems(),
        job,
        Optional.ofNullable(appliedBy),
        Optional.ofNullable(appliedAt));
  }

  private List<Text> problems() {
    var problems = new ArrayList<Text>();
    if (problemsTh != null) {
      var thai = problemsTh.split("\n");
      var english = problemsEn.split("\n");
      for (int i = 0; i < thai.length; i++) {
        problems.add(new Text(thai[i], english[i]));
      }
    }
    return problems;
  }
}
