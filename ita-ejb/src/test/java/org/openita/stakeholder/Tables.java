package org.openita.stakeholder;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables as whoever has the database sees them. */
@Dependent
public class Tables {

  @PersistenceContext private EntityManager entities;

  /** All that is in a table, as text. */
  public String text(String table) {
    List<?> rows = entities.createNativeQuery("select * from " + table).getResultList();
    return rows.stream()
        .flatMap(row -> Stream.of((Object[]) row))
        .map(
            value ->
                value instanceof byte[] bytes ? new String(bytes, UTF_8) : String.valueOf(value))
        .collect(Collectors.joining("\n"));
  }

  /** Does what whoever has the database can do. */
  @Transactional
  public void execute(String statement) {
    entities.createNativeQuery(statement).executeUpdate();
  }
}
