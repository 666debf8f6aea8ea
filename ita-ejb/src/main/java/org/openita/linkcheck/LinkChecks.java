package org.openita.linkcheck;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;

/**
 * What visits to an agency's disclosures have found: for the agency, which may repair its site, for
 * whoever assesses or supervises it, and for operators.
 */
@Stateless
public class LinkChecks {

  private static final int ERA = 543;
  private static final int MOST_VISITS = 100;
  private static final Pattern NOT_FOUND =
      Pattern.compile("\\b404\\b|(?i)not found|ไม่พบ(?:หน้า|เอกสาร|ข้อมูล)");

  private static final String LATEST =
      "select u.item_code, u.position, t.url, t.outcome, t.visited_at, t.failing_since,"
          + " t.http_status, t.final_url, t.tls, t.media_type, t.size, t.whole, t.title,"
          + " hex(t.content_hash), t.text_hash is not null, t.year_named, t.millis,"
          + " case when p.content_hash = t.content_hash or p.text_hash = t.text_hash"
          + " then p.visited_at end"
          + " from link_use u join link_target t on t.id = u.target_id"
          + " left join link_target p on p.cycle_year = t.cycle_year - 1"
          + " and p.url_hash = t.url_hash and p.outcome = 'REACHABLE'"
          + " where u.cycle_year = ? and u.agency_code = ?";

  @Inject private Agencies agencies;
  @Inject private LinkBook book;

  /**
   * Every address of an agency that a run has taken in, in the order of items and addresses.
   *
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach, {@code FORBIDDEN} without the
   *     right to read
   */
  public List<LinkCheck> of(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    var checks = new ArrayList<LinkCheck>();
    book.query(LATEST, List.of(year, agency.code()), row -> checks.add(check(row, year)));
    checks.sort(
        Comparator.comparingInt((LinkCheck check) -> number(check.itemCode()))
            .thenComparing(LinkCheck::itemCode)
            .thenComparing(LinkCheck::position));
    return checks;
  }

  /** The number in the code of an item: o2 comes before o10. */
  private static int number(String itemCode) {
    var digits = itemCode.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }

  /**
   * The latest visits to an address, the latest first.
   *
   * @param position among the addresses of the answer, from 0
   * @throws Refusal as {@link #of}; {@code NOT_FOUND} without such an address
   */
  public List<PastVisit> history(
      Caller caller, int year, String agencyCode, String itemCode, int position) {
    int target = target(caller, year, agencyCode, itemCode, position);
    var visits = new ArrayList<PastVisit>();
    book.query(
        "select visited_at, outcome, http_status, hex(content_hash), millis from link_visit"
            + " where target_id = ? order by visited_at desc limit "
            + MOST_VISITS,
        List.of(target),
        row ->
            visits.add(
                new PastVisit(
                    instant(row, 1).orElseThrow(),
                    LinkOutcome.valueOf(row.getString(2)),
                    number(row, 3),
                    text(row, 4).map(hex -> hex.toLowerCase(Locale.ROOT)),
                    row.getInt(5))));
    return visits;
  }

  /**
   * The words of the page at the latest visit, as evidence; absent where it had none.
   *
   * @param position among the addresses of the answer, from 0
   * @throws Refusal as {@link #of}; {@code NOT_FOUND} without such an address
   */
  public Optional<String> text(
      Caller caller, int year, String agencyCode, String itemCode, int position) {
    int target = target(caller, year, agencyCode, itemCode, position);
    var texts = new ArrayList<String>();
    book.query(
        "select x.packed from link_target t join link_text x on x.hash = t.text_hash"
            + " where t.id = ?",
        List.of(target),
        row -> texts.add(Packed.unpack(row.getBytes(1))));
    return texts.stream().findFirst();
  }

  private int target(Caller caller, int year, String agencyCode, String itemCode, int position) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    var targets = new ArrayList<Integer>();
    book.query(
        "select target_id from link_use where cycle_year = ? and agency_code = ?"
            + " and item_code = ? and position = ?",
        List.of(year, agency.code(), itemCode, position),
        row -> targets.add(row.getInt(1)));
    return targets.stream().findFirst().orElseThrow(Refusal::notFound);
  }

  private static LinkCheck check(ResultSet row, int year) throws SQLException {
    var url = row.getString(3);
    if (row.getString(4) == null) {
      return new LinkCheck(row.getString(1), row.getInt(2), url, Optional.empty(), List.of());
    }
    var evidence =
        new LinkEvidence(
            LinkOutcome.valueOf(row.getString(4)),
            instant(row, 5).orElseThrow(),
            instant(row, 6),
            number(row, 7),
            text(row, 8),
            text(row, 9),
            text(row, 10),
            row.getLong(11),
            row.getBoolean(12),
            text(row, 13),
            text(row, 14).map(hex -> hex.toLowerCase(Locale.ROOT)),
            row.getBoolean(15),
            row.getInt(17));
    boolean yearMissing = !row.getBoolean(16) && !row.wasNull();
    var hints = hints(url, evidence, yearMissing ? year : 0, instant(row, 18));
    return new LinkCheck(row.getString(1), row.getInt(2), url, Optional.of(evidence), hints);
  }

  /**
   * @param missingYear that the page does not name; 0 where it does or cannot
   * @param sameThen when the page was the same in the cycle before
   */
  static List<Hint> hints(
      String url, LinkEvidence latest, int missingYear, Optional<Instant> sameThen) {
    var hints = new ArrayList<Hint>();
    var state = latest.outcome().state();
    if (state == LinkState.MISSING || state == LinkState.UNREACHABLE) {
      hints.add(new Hint(HintKind.DEAD, latest.outcome().name(), latest.failingSince()));
    }
    if (state != LinkState.FINE) {
      return hints;
    }
    sameThen.ifPresent(then -> hints.add(new Hint(HintKind.UNCHANGED, "", Optional.of(then))));
    if (missingYear > 0) {
      hints.add(
          new Hint(
              HintKind.YEAR_NOT_NAMED, missingYear + ", " + (missingYear - ERA), Optional.empty()));
    }
    latest
        .finalUrl()
        .filter(led -> WebUrl.parse(led).filter(WebUrl::isFront).isPresent())
        .filter(led -> WebUrl.parse(url).filter(asked -> !asked.isFront()).isPresent())
        .ifPresent(led -> hints.add(new Hint(HintKind.LEADS_TO_FRONT, led, Optional.empty())));
    latest
        .title()
        .filter(title -> NOT_FOUND.matcher(title).find())
        .ifPresent(title -> hints.add(new Hint(HintKind.SAYS_NOT_FOUND, title, Optional.empty())));
    return hints;
  }

  private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(LinkBook::instant);
  }

  private static Optional<Integer> number(ResultSet row, int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  private static Optional<String> text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
