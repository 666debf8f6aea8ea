package org.openita.common.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes every wrapped secret of a database to the present master key. What has been taken already
 * stays, so that it can be done again after an interruption.
 */
public final class Rewrapping {

  private static final List<Wrapped> WRAPPED =
      List.of(
          new Wrapped("survey_key", "cycle_year", "wrapped_key", false, ""),
          new Wrapped(
              "second_factor", "account_id", "wrapped_secret", true, "second factor of account "),
          new Wrapped(
              "second_factor",
              "account_id",
              "wrapped_candidate",
              true,
              "second factor of account "),
          new Wrapped(
              "sample_key", "cycle_year", "wrapped_sealing_keyset", true, "sample sealing "),
          new Wrapped("sample_key", "cycle_year", "wrapped_index_keyset", true, "sample index "));

  private final Connection connection;
  private final KeyRing keys;

  public Rewrapping(Connection connection, KeyRing keys) {
    this.connection = connection;
    this.keys = keys;
  }

  /**
   * Wraps anew whatever the present key has not wrapped.
   *
   * @return how many secrets were, by table and column
   * @throws IllegalStateException when none of the keys has wrapped a secret, or when the database
   *     has a column of wrapped secrets that is not known here
   */
  public Map<String, Integer> run() throws SQLException {
    requireAllKnown();
    var counts = new LinkedHashMap<String, Integer>();
    for (var wrapped : WRAPPED) {
      counts.put(wrapped.name(), run(wrapped));
    }
    return counts;
  }

  private void requireAllKnown() throws SQLException {
    var known = WRAPPED.stream().map(Wrapped::name).toList();
    try (var columns =
            connection.prepareStatement(
                "select concat(table_name, '.', column_name) from information_schema.columns"
                    + " where table_schema = database() and column_name like 'wrapped%'");
        var found = columns.executeQuery()) {
      while (found.next()) {
        if (!known.contains(found.getString(1))) {
          throw new IllegalStateException("Unknown wrapped secrets: " + found.getString(1));
        }
      }
    }
  }

  private int run(Wrapped wrapped) throws SQLException {
    int count = 0;
    for (var secret : secrets(wrapped)) {
      var owner = wrapped.owner(secret.key());
      if (!keys.isPresent(secret.bytes(), owner)) {
        var anew = keys.wrap(keys.unwrap(secret.bytes(), owner), owner);
        count += replace(wrapped, secret, anew);
      }
    }
    return count;
  }

  private List<Secret> secrets(Wrapped wrapped) throws SQLException {
    var secrets = new ArrayList<Secret>();
    try (var statement =
            connection.prepareStatement(
                "select %2$s, %3$s from %1$s where %3$s is not null"
                    .formatted(wrapped.table(), wrapped.key(), wrapped.column()));
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        secrets.add(new Secret(rows.getInt(1), rows.getBytes(2)));
      }
    }
    return secrets;
  }

  private int replace(Wrapped wrapped, Secret secret, byte[] anew) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "update %1$s set %3$s = ? where %2$s = ? and %3$s = ?"
                .formatted(wrapped.table(), wrapped.key(), wrapped.column()))) {
      statement.setBytes(1, anew);
      statement.setInt(2, secret.key());
      statement.setBytes(3, secret.bytes());
      return statement.executeUpdate();
    }
  }

  /**
   * A column of wrapped secrets.
   *
   * @param owned whether the owner is named by the key of the row
   */
  private record Wrapped(String table, String key, String column, boolean owned, String prefix) {

    String name() {
      return table + "." + column;
    }

    String owner(int row) {
      return owned ? prefix + row : prefix;
    }
  }

  private record Secret(int key, byte[] bytes) {}
}
