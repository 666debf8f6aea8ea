package org.openita.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of a launched server, as whoever keeps the machine sees it. */
record Database(String url, String password) {

  private static final String USER = "ita";

  static Database of(LaunchedServer server) {
    return of(server.data().orElseThrow());
  }

  static Database of(Path data) {
    try {
      var port = Files.readString(data.resolve("runtime/mariadb.port")).strip();
      var password = Files.readString(data.resolve("keys/database.password")).strip();
      return new Database("jdbc:mariadb://127.0.0.1:" + port + "/ita", password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, USER, password);
  }

  /** The first column of a query. */
  List<String> strings(String query) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var strings = new ArrayList<String>();
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
      return strings;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  long number(String query) {
    return Long.parseLong(strings(query).get(0));
  }

  void execute(String statement) {
    try (var connection = connect();
        var executing = connection.createStatement()) {
      executing.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }
}
