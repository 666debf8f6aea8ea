package org.openita.server;

/**
 * How to reach the database.
 *
 * @param url JDBC address, beginning with {@code jdbc:mariadb:}
 * @param user account that owns the schema
 * @param password its password; never shown
 */
record DatabaseAddress(String url, String user, String password) {

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
