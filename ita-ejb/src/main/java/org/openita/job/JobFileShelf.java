package org.openita.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps the files of jobs piece by piece, each at once. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobFileShelf {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  void add(int jobId, int number, byte[] content) {
    entities
        .createNativeQuery("insert into job_file_piece (job_id, number, content) values (?, ?, ?)")
        .setParameter(1, jobId)
        .setParameter(2, number)
        .setParameter(3, content)
        .executeUpdate();
  }

  void complete(int jobId, String name, String mediaType, long size, int pieces) {
    entities.persist(new JobFile(jobId, name, mediaType, size, pieces, clock.instant()));
  }

  Optional<ResultFile> find(int jobId) {
    return Optional.ofNullable(entities.find(JobFile.class, jobId))
        .map(file -> file.result(clock.instant()));
  }

  /**
   * Lets one caller take the file.
   *
   * @return its number of pieces; absent when it is not there or somebody is taking it
   */
  Optional<Integer> claim(int jobId) {
    var now = clock.instant();
    return Optional.ofNullable(entities.find(JobFile.class, jobId, LockModeType.PESSIMISTIC_WRITE))
        .filter(file -> file.thereAt(now) && !file.claimedAt(now))
        .map(
            file -> {
              file.claim(now);
              return file.pieces();
            });
  }

  void release(int jobId) {
    entities.find(JobFile.class, jobId, LockModeType.PESSIMISTIC_WRITE).release();
  }

  void taken(int jobId) {
    entities.find(JobFile.class, jobId, LockModeType.PESSIMISTIC_WRITE).taken(clock.instant());
    deletePieces(jobId);
  }

  byte[] piece(int jobId, int number) {
    return (byte[])
        entities
            .createNativeQuery("select content from job_file_piece where job_id = ? and number = ?")
            .setParameter(1, jobId)
            .setParameter(2, number)
            .getSingleResult();
  }

  /** Deletes what nobody has taken in time, and what jobs have begun that did not end well. */
  void deleteForgotten() {
    var now = clock.instant();
    entities
        .createQuery(
            "select f from JobFile f where f.pieces > 0 and f.expiresAt <= :now", JobFile.class)
        .setParameter("now", now)
        .getResultStream()
        .forEach(
            file -> {
              file.emptied();
              deletePieces(file.jobId());
            });
    @SuppressWarnings("unchecked")
    List<Integer> begun =
        entities
            .createNativeQuery(
                "select distinct p.job_id from job_file_piece p"
                    + " left join job_file f on f.job_id = p.job_id where f.job_id is null")
            .getResultList();
    begun.stream()
        .map(id -> entities.find(Job.class, id))
        .filter(job -> !job.running() || job.silentAt(now))
        .forEach(job -> deletePieces(job.id()));
  }

  private void deletePieces(int jobId) {
    entities
        .createNativeQuery("delete from job_file_piece where job_id = ?")
        .setParameter(1, jobId)
        .executeUpdate();
  }
}
