package org.openita.registry.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.job.JobStatus;

/**
 * How an import stands.
 *
 * @param table the table that was read, where the file has several
 * @param from first cycle of which changes hold, Buddhist Era
 * @param rows how many rows have which verdict
 * @param problems why the file as a whole could not be read
 * @param job the work at hand, or the last
 */
public record ImportStatus(
    int id,
    String fileName,
    Optional<String> table,
    int from,
    String uploadedBy,
    Instant uploadedAt,
    ImportState state,
    Map<RowVerdict, Integer> rows,
    List<Text> problems,
    Optional<JobStatus> job,
    Optional<String> appliedBy,
    Optional<Instant> appliedAt) {

  public ImportStatus {
    rows = Map.copyOf(rows);
    problems = List.copyOf(problems);
  }

  public boolean working() {
    return job.filter(JobStatus::running).isPresent();
  }

  /** Whether it may be written into the register now: nothing is refused and something is new. */
  public boolean confirmable() {
    return state == ImportState.CHECKED
        && !working()
        && rows.getOrDefault(RowVerdict.REFUSED, 0) == 0
        && rows.getOrDefault(RowVerdict.NEW, 0) + rows.getOrDefault(RowVerdict.CHANGED, 0) > 0;
  }

  /** Whether it may be compared with the register again. */
  public boolean checkable() {
    return (state == ImportState.CHECKED || state == ImportState.STALE) && !working();
  }
}
