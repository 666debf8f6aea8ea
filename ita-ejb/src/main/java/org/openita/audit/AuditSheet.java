package org.openita.audit;

import java.io.IOException;
import java.util.stream.Stream;
import org.openita.audit.chain.AuditRecord;

/**
 * Records as CSV (RFC 4180): every value in quotes, so that none can break a line; what a
 * spreadsheet would take for a formula has an apostrophe before it (OWASP, "CSV Injection").
 */
final class AuditSheet {

  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final Appendable out;

  AuditSheet(Appendable out) {
    this.out = out;
  }

  /** Names of the columns, after a byte order mark by which spreadsheets know UTF-8. */
  void head() throws IOException {
    out.append('\uFEFF');
    write(
        Stream.of(
            "day",
            "number",
            "recordedAt",
            "actor",
            "role",
            "onBehalfOf",
            "agency",
            "action",
            "outcome",
            "reason",
            "address",
            "requestId",
            "details",
            "hash"));
  }

  void line(AuditRecord record) throws IOException {
    var entry = record.entry();
    write(
        Stream.of(
            record.day().toString(),
            String.valueOf(record.number()),
            entry.at().toString(),
            entry.actor(),
            entry.actorRole(),
            entry.onBehalfOf(),
            entry.agencyCode(),
            entry.action(),
            entry.outcome(),
            entry.reason(),
            entry.address(),
            entry.requestId(),
            entry.details(),
            record.hash().toString()));
  }

  private void write(Stream<String> values) throws IOException {
    var separator = "";
    for (var value : values.toList()) {
      out.append(separator).append('"').append(harmless(value).replace("\"", "\"\"")).append('"');
      separator = ",";
    }
    out.append("\r\n");
  }

  private static String harmless(String value) {
    return !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
