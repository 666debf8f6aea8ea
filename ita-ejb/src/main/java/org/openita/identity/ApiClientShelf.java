package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.common.Refusal;

/** Finds and keeps interchange clients and their secrets. */
@Dependent
class ApiClientShelf {

  @PersistenceContext private EntityManager entities;

  Optional<ApiClient> find(String id) {
    return Optional.ofNullable(entities.find(ApiClient.class, id));
  }

  /**
   * @throws Refusal {@code NOT_FOUND}
   */
  ApiClient require(String id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  /**
   * Until the end of the transaction nobody else changes it or its secrets.
   *
   * @throws Refusal {@code NOT_FOUND}
   */
  ApiClient requireLocked(String id) {
    return Optional.ofNullable(entities.find(ApiClient.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(Refusal::notFound);
  }

  /** By id. */
  List<ApiClient> all() {
    return entities
        .createQuery("select c from ApiClient c order by c.id", ApiClient.class)
        .getResultList();
  }

  /** The latest first; none for an unknown client. */
  List<ApiSecret> secretsOf(String clientId) {
    return entities
        .createQuery(
            "select s from ApiSecret s join fetch s.client where s.client.id = :client"
                + " order by s.issuedAt desc, s.id desc",
            ApiSecret.class)
        .setParameter("client", clientId)
        .getResultList();
  }

  ApiClient add(ApiClient client) {
    entities.persist(client);
    return client;
  }

  void add(ApiSecret secret) {
    entities.persist(secret);
  }

  /** Raises no version and waits for nobody. */
  void noteUse(ApiSecret secret, Instant now) {
    entities
        .createQuery("update ApiSecret s set s.lastUsedAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", secret.id())
        .executeUpdate();
  }
}
