package org.openita.common;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/**
 * The connection pools; where the database is comes from the configuration of the server.
 *
 * <p>Each statement sees what has been committed by then: after waiting for a faster caller, a
 * command must see what that caller did.
 *
 * <p>The small pool serves the audit log where it writes apart from the transaction of a command: a
 * command that holds a connection of the large pool must never wait for a second one of it.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/ita",
    className = "org.mariadb.jdbc.MariaDbDataSource",
    url = "${MPCONFIG=ita.db.url}",
    user = "${MPCONFIG=ita.db.user}",
    password = "${MPCONFIG=ita.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 2,
    maxPoolSize = 32,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true"
    })
@DataSourceDefinition(
    name = "java:app/jdbc/ita-audit",
    className = "org.mariadb.jdbc.MariaDbDataSource",
    url = "${MPCONFIG=ita.db.url}",
    user = "${MPCONFIG=ita.db.user}",
    password = "${MPCONFIG=ita.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    transactional = false,
    minPoolSize = 1,
    maxPoolSize = 4,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true"
    })
@Singleton
public class DataSourceConfiguration {}
