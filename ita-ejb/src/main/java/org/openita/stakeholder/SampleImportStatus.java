package org.openita.stakeholder;

import java.time.Instant;

/**
 * A file with a sample list.
 *
 * @param tableName as the file calls the table that was read
 * @param good rows that may come on the list, or have come
 * @param refused rows with something wrong
 * @param blank empty rows between others, which were skipped
 */
public record SampleImportStatus(
    int id,
    String fileName,
    String tableName,
    String uploadedBy,
    Instant uploadedAt,
    SampleImportState state,
    int good,
    int refused,
    int blank) {

  public boolean waiting() {
    return state == SampleImportState.CHECKED;
  }

  public boolean applied() {
    return state == SampleImportState.APPLIED;
  }
}
