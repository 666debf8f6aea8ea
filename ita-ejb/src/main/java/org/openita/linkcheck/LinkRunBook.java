package org.openita.linkcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps runs. */
@Dependent
class LinkRunBook {

  private static final String COLUMNS =
      "select r.id, r.cycle_year, r.started_by, r.started_at, r.links, r.finished_at, r.cancelled,"
          + " (select count(*) from link_target t where t.due_run = r.id) + r.abandoned"
          + " from link_run r ";

  @Inject private LinkBook book;
  @Inject private Clock clock;

  LinkRun begin(int year, String startedBy) {
    book.update(
        "insert into link_run (cycle_year, started_by, started_at) values (?, ?, ?)",
        List.of(year, startedBy, LinkBook.utc(clock.instant())));
    return latest(year, 1).get(0);
  }

  /** The latest first. */
  List<LinkRun> latest(int year, int most) {
    return runs("where cycle_year = ? order by id desc limit " + most, List.of(year));
  }

  Optional<LinkRun> find(int id) {
    return runs("where id = ?", List.of(id)).stream().findFirst();
  }

  /** Runs that somebody has to go on with, the oldest first. */
  List<LinkRun> unfinished() {
    return runs("where finished_at is null order by id", List.of());
  }

  boolean isPlanned(int id) {
    var planned = new boolean[1];
    book.query(
        "select planned from link_run where id = ?",
        List.of(id),
        row -> planned[0] = row.getBoolean(1));
    return planned[0];
  }

  void requestCancel(int id) {
    book.update("update link_run set cancelled = true where id = ?", List.of(id));
  }

  /** What it has not visited is not due any more. */
  void finish(int id) {
    int left = book.update("update link_target set due_run = null where due_run = ?", List.of(id));
    book.update(
        "update link_run set finished_at = ?, abandoned = ? where id = ? and finished_at is null",
        List.of(LinkBook.utc(clock.instant()), left, id));
  }

  private List<LinkRun> runs(String which, List<?> values) {
    var runs = new ArrayList<LinkRun>();
    book.query(COLUMNS + which, values, row -> runs.add(run(row)));
    return runs;
  }

  private static LinkRun run(ResultSet row) throws SQLException {
    return new LinkRun(
        row.getInt(1),
        row.getInt(2),
        row.getString(3),
        LinkBook.instant(row.getObject(4, LocalDateTime.class)),
        row.getInt(5),
        row.getInt(8),
        Optional.ofNullable(row.getObject(6, LocalDateTime.class)).map(LinkBook::instant),
        row.getBoolean(7));
  }
}
