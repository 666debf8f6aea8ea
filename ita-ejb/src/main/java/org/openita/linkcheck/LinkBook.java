package org.openita.linkcheck;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.openita.common.Sha256;
import org.openita.disclosure.DisclosureUrls;

/** Keeps which addresses are to be visited, by plain statements: they are as many as 356,986. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LinkBook {

  /** An address to be visited. */
  record Due(int id, int year, String url, String host) {}

  /** Where an address is used, and its hash. */
  private record Place(String agency, String item, int position) {}

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource dataSource;

  /**
   * Takes in what some agencies disclose, and forgets what they did before.
   *
   * @param agencies codes; those without an answer disclose nothing
   */
  void take(int year, Collection<String> agencies, List<DisclosureUrls> answers) {
    if (agencies.isEmpty()) {
      return;
    }
    var wanted = new HashMap<Place, String>();
    for (var answer : answers) {
      for (int i = 0; i < answer.urls().size(); i++) {
        wanted.put(new Place(answer.agencyCode(), answer.itemCode(), i), answer.urls().get(i));
      }
    }
    try (var connection = dataSource.getConnection()) {
      var known = known(connection, year, agencies);
      var gone = new ArrayList<>(known.keySet());
      gone.removeAll(wanted.keySet());
      wanted.entrySet().removeIf(use -> Sha256.hex(use.getValue()).equals(known.get(use.getKey())));
      add(connection, year, wanted);
      remove(connection, year, gone);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<Place, String> known(
      Connection connection, int year, Collection<String> agencies) throws SQLException {
    var known = new HashMap<Place, String>();
    var marks = String.join(", ", Collections.nCopies(agencies.size(), "?"));
    try (var statement =
        connection.prepareStatement(
            "select u.agency_code, u.item_code, u.position, hex(t.url_hash) from link_use u"
                + " join link_target t on t.id = u.target_id"
                + " where u.cycle_year = ? and u.agency_code in ("
                + marks
                + ")")) {
      int at = 1;
      statement.setInt(at++, year);
      for (var agency : agencies) {
        statement.setString(at++, agency);
      }
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          known.put(
              new Place(rows.getString(1), rows.getString(2), rows.getInt(3)),
              rows.getString(4).toLowerCase(java.util.Locale.ROOT));
        }
      }
    }
    return known;
  }

  private static void add(Connection connection, int year, Map<Place, String> uses)
      throws SQLException {
    if (uses.isEmpty()) {
      return;
    }
    try (var target =
            connection.prepareStatement(
                "insert ignore into link_target (cycle_year, url_hash, url, host, bucket)"
                    + " values (?, ?, ?, ?, ?)");
        var use =
            connection.prepareStatement(
                "insert into link_use (cycle_year, agency_code, item_code, position, target_id)"
                    + " select ?, ?, ?, ?, id from link_target where cycle_year = ? and url_hash = ?"
                    + " on duplicate key update target_id = values(target_id)")) {
      // in order, so that two at once wait for each other and go on
      for (var url : new TreeSet<>(uses.values())) {
        var host = WebUrl.parse(url).map(WebUrl::host).orElse("");
        target.setInt(1, year);
        target.setBytes(2, Sha256.of(url));
        target.setString(3, url);
        target.setString(4, host);
        target.setInt(5, Math.floorMod(host.hashCode(), LinkSettings.BUCKETS));
        target.addBatch();
      }
      target.executeBatch();
      for (var one : uses.entrySet()) {
        place(use, year, one.getKey());
        use.setInt(5, year);
        use.setBytes(6, Sha256.of(one.getValue()));
        use.addBatch();
      }
      use.executeBatch();
    }
  }

  private static void remove(Connection connection, int year, List<Place> uses)
      throws SQLException {
    if (uses.isEmpty()) {
      return;
    }
    try (var statement =
        connection.prepareStatement(
            "delete from link_use where cycle_year = ? and agency_code = ? and item_code = ?"
                + " and position = ?")) {
      for (var use : uses) {
        place(statement, year, use);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void place(PreparedStatement statement, int year, Place use) throws SQLException {
    statement.setInt(1, year);
    statement.setString(2, use.agency());
    statement.setString(3, use.item());
    statement.setInt(4, use.position());
  }

  /** Codes of the agencies whose addresses are known. */
  Set<String> agencies(int year) {
    var agencies = new TreeSet<String>();
    query(
        "select distinct agency_code from link_use where cycle_year = ?",
        List.of(year),
        row -> agencies.add(row.getString(1)));
    return agencies;
  }

  /**
   * Marks what a run is to visit: every address, or those that are due.
   *
   * @return how many
   */
  int plan(int year, int run, boolean everything, Instant now) {
    int links =
        update(
            "update link_target t"
                + " join (select distinct target_id from link_use where cycle_year = ?) u"
                + " on u.target_id = t.id set t.due_run = ?"
                + " where ? or t.due_at is null or t.due_at <= ?",
            List.of(year, run, everything, utc(now)));
    update("update link_run set planned = true, links = ? where id = ?", List.of(links, run));
    return links;
  }

  /** What a partition of a run has yet to visit. */
  List<Due> due(int run, int partition, int partitions) {
    return dues(
        "due_run = ? and bucket mod ? = ? order by id", List.of(run, partitions, partition));
  }

  int left(int run) {
    var left = new int[1];
    query(
        "select count(*) from link_target where due_run = ?",
        List.of(run),
        row -> left[0] = row.getInt(1));
    return left[0];
  }

  /** Addresses of an agency, or of one of its items. */
  List<Due> ofAgency(int year, String agencyCode, String itemCodeOrEmpty) {
    return dues(
        "id in (select target_id from link_use where cycle_year = ? and agency_code = ?"
            + " and (? = '' or item_code = ?)) order by id",
        List.of(year, agencyCode, itemCodeOrEmpty, itemCodeOrEmpty));
  }

  private List<Due> dues(String which, List<Object> values) {
    var dues = new ArrayList<Due>();
    query(
        "select id, cycle_year, url, host from link_target where " + which,
        values,
        row -> dues.add(new Due(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4))));
    return dues;
  }

  /** Keeps what a visit has found; then it is done for whichever run it was due. */
  void keep(int target, Visit visit, Instant now, Instant again) {
    var page = visit.page();
    var text = page.map(PageText::text).filter(words -> !words.isEmpty());
    text.ifPresent(
        words ->
            update(
                "insert ignore into link_text (hash, packed, kept_at) values (?, ?, ?)",
                List.of(Sha256.of(words), Packed.pack(words), utc(now))));
    boolean failing = visit.outcome().state() == LinkState.UNREACHABLE;
    var hash = visit.contentHash().map(HexFormat.of()::parseHex).orElse(null);
    var latest = new ArrayList<Object>();
    Collections.addAll(
        latest,
        utc(again),
        utc(now),
        failing,
        utc(now),
        visit.outcome().name(),
        visit.status().orElse(null),
        visit.finalUrl().map(url -> url.substring(0, Math.min(url.length(), 2000))).orElse(null),
        visit.redirects(),
        visit.tls().orElse(null),
        visit.mediaType().orElse(null),
        visit.size(),
        visit.whole(),
        page.map(PageText::title).filter(title -> !title.isEmpty()).orElse(null),
        hash,
        text.map(Sha256::of).orElse(null),
        page.filter(words -> text.isPresent()).map(PageText::yearNamed).orElse(null),
        (int) visit.took().toMillis(),
        target);
    update(
        "update link_target set due_run = null, due_at = ?, visited_at = ?, failing_since ="
            + " case when ? then coalesce(failing_since, ?) end, outcome = ?, http_status = ?,"
            + " final_url = ?, redirects = ?, tls = ?, media_type = ?, size = ?, whole = ?,"
            + " title = ?, content_hash = ?, text_hash = ?, year_named = ?, millis = ?"
            + " where id = ?",
        latest);
    var history = new ArrayList<Object>();
    Collections.addAll(
        history,
        target,
        utc(now),
        visit.outcome().name(),
        visit.status().orElse(null),
        hash,
        (int) visit.took().toMillis());
    update(
        "insert into link_visit (target_id, visited_at, outcome, http_status, content_hash,"
            + " millis) values (?, ?, ?, ?, ?, ?)",
        history);
  }

  /** Row of an answer of the database. */
  @FunctionalInterface
  interface Row {
    void read(java.sql.ResultSet row) throws SQLException;
  }

  void query(String sql, List<?> values, Row reader) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      set(statement, values);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  int update(String sql, List<?> values) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
        .truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }

  static Instant instant(LocalDateTime utc) {
    return utc.toInstant(ZoneOffset.UTC);
  }
}
