package org.openita.server;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The schema in a database: whether the database will do, and the migrations of this build. */
final class Schema {

  private static final int OLDEST_MAJOR = 10;
  private static final int OLDEST_MINOR = 6;
  private static final int ACCESS_DENIED = 1045;
  private static final int ACCESS_TO_DATABASE_DENIED = 1044;
  private static final int UNKNOWN_DATABASE = 1049;
  private static final int TRIGGERS_NOT_TRUSTED = 1419;
  private static final Pattern DENIED = Pattern.compile("(?i)([A-Z ,]+) command denied");

  private final DatabaseAddress database;

  Schema(DatabaseAddress database) {
    this.database = database;
  }

  /**
   * Brings the schema up to this build's version.
   *
   * @return the version it has now
   * @throws Refusal if the database cannot be reached, is too old, lets us do too little, or holds
   *     a schema that is newer or different
   */
  String migrate() {
    Flyway flyway =
        Flyway.configure()
            .dataSource(database.url(), database.user(), database.password())
            .locations("classpath:db/migration")
            .load();
    try (Connection connection = connect()) {
      requireVersion(connection.getMetaData());
      if (flyway.info().pending().length > 0) {
        requireRights(connection);
      }
      flyway.migrate();
      return String.valueOf(flyway.info().current().getVersion());
    } catch (SQLException failed) {
      throw new Refusal("the database " + database + " failed: " + firstLine(failed), failed);
    } catch (FlywayException refused) {
      throw new Refusal(
          "the schema of %s cannot be migrated: %s".formatted(database, firstLine(refused)),
          refused);
    }
  }

  /** Whether it writes a binary log, in which respondents stand beside their answers. */
  boolean keepsBinaryLog() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select @@log_bin and not @@encrypt_binlog")) {
      return rows.next() && rows.getBoolean(1);
    } catch (SQLException failed) {
      throw new Refusal("the settings cannot be read: " + firstLine(failed), failed);
    }
  }

  /** Whether there is an account that may run the assessment. */
  boolean hasOperator() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select 1 from account where role = 'OPERATOR' limit 1")) {
      return rows.next();
    } catch (SQLException failed) {
      throw new Refusal("the accounts cannot be read: " + firstLine(failed), failed);
    }
  }

  private Connection connect() {
    try {
      return DriverManager.getConnection(database.url(), database.user(), database.password());
    } catch (SQLException failed) {
      throw switch (failed.getErrorCode()) {
        case ACCESS_DENIED ->
            new Refusal("the database refuses the sign-in of " + database, failed);
        case ACCESS_TO_DATABASE_DENIED ->
            new Refusal("the database account has no right to the database: " + database, failed);
        case UNKNOWN_DATABASE ->
            new Refusal(
                "the database does not exist: "
                    + database
                    + "; create it with character set utf8mb4",
                failed);
        default ->
            new Refusal(
                "the database cannot be reached: %s (%s)".formatted(database, firstLine(failed)),
                failed);
      };
    }
  }

  private static void requireVersion(DatabaseMetaData server) throws SQLException {
    requireVersion(
        server.getDatabaseProductName(),
        server.getDatabaseProductVersion(),
        server.getDatabaseMajorVersion(),
        server.getDatabaseMinorVersion());
  }

  static void requireVersion(String product, String version, int major, int minor) {
    boolean recent = major > OLDEST_MAJOR || major == OLDEST_MAJOR && minor >= OLDEST_MINOR;
    if (!product.equals("MariaDB") || !recent) {
      throw new Refusal(
          "the database is %s %s; MariaDB %d.%d or newer is needed"
              .formatted(product, version, OLDEST_MAJOR, OLDEST_MINOR));
    }
  }

  /** Does once, on a table of its own, whatever migrations and the application do. */
  private static void requireRights(Connection connection) throws SQLException {
    String probe = "ita_probe_" + UUID.randomUUID().toString().replace("-", "");
    List<String> steps =
        List.of(
            "create table %s (id int primary key, parent int)",
            "alter table %s add column note int",
            "create index probe_note on %s (note)",
            "alter table %1$s add constraint %1$s_fk foreign key (parent) references %1$s (id)",
            "insert into %s (id) values (1)",
            "update %s set note = 1",
            "select note from %s",
            "delete from %s",
            "create trigger %1$s_kept before delete on %1$s for each row set @ita_probe = 1",
            "create sequence %s_seq",
            "drop sequence %s_seq",
            "drop table %s");
    try (Statement statement = connection.createStatement()) {
      for (String step : steps) {
        statement.execute(step.formatted(probe));
      }
    } catch (SQLException denied) {
      dropQuietly(connection, probe);
      if (denied.getErrorCode() == TRIGGERS_NOT_TRUSTED) {
        throw new Refusal(
            "the database keeps a binary log and lets this account make no triggers, which the audit"
                + " log needs; set global log_bin_trust_function_creators = 1 while migrating",
            denied);
      }
      Matcher right = DENIED.matcher(String.valueOf(denied.getMessage()));
      if (right.find()) {
        throw new Refusal(
            "the database account lacks the right %s; grant it all rights on its database"
                .formatted(right.group(1).strip()),
            denied);
      }
      throw denied;
    }
  }

  /** Takes away what a probe made; what it could not make, or may not take away, stays as it is. */
  private static void dropQuietly(Connection connection, String probe) {
    for (String drop :
        List.of("drop table if exists " + probe, "drop sequence if exists " + probe + "_seq")) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(drop);
      } catch (SQLException alreadyRefused) {
        continue;
      }
    }
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage())
        .strip()
        .lines()
        .findFirst()
        .orElse("no reason given");
  }
}
