package org.openita.registry.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.registry.AgencyRow;
import org.openita.registry.Contact;

/** How an import keeps rows and problems until it is confirmed: as records of CSV. */
final class RowLine {

  private RowLine() {}

  static String of(AgencyRow row) {
    return line(RegisterColumn.written().stream().map(column -> column.value(row)).toList());
  }

  static AgencyRow row(String line) {
    var values = records(line).get(0).iterator();
    return new AgencyRow(
        values.next(),
        values.next(),
        values.next(),
        values.next(),
        values.next(),
        values.next(),
        values.next(),
        whole(values.next()),
        values.next(),
        values.next(),
        new Contact(values.next(), values.next(), values.next(), values.next()),
        Integer.parseInt(values.next()),
        whole(values.next()));
  }

  static String of(List<RowProblem> problems) {
    var lines = new StringBuilder();
    for (var problem : problems) {
      lines.append(
          line(
              List.of(
                  problem.key(),
                  problem.address(),
                  problem.message().th(),
                  problem.message().en())));
    }
    return lines.toString();
  }

  static List<RowProblem> problems(String lines) {
    return records(lines).stream()
        .map(
            record ->
                new RowProblem(
                    record.get(0), record.get(1), new Text(record.get(2), record.get(3))))
        .toList();
  }

  private static Optional<Integer> whole(String digits) {
    return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
  }

  private static String line(List<String> values) {
    var line = new StringWriter();
    try (var csv = CsvWriter.builder().build(line)) {
      csv.writeRecord(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static List<List<String>> records(String lines) {
    var records = new ArrayList<List<String>>();
    try (var csv = CsvReader.builder().ofCsvRecord(lines)) {
      csv.forEach(record -> records.add(record.getFields()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }
}
