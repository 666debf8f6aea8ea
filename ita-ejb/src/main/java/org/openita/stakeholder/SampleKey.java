package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openita.common.Redacted;

/** The wrapped keys of a cycle's sample lists. Destroyed, they leave the lists unreadable. */
@Entity
@Redacted
@Table(name = "sample_key")
class SampleKey {

  @Id
  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "wrapped_sealing_keyset")
  private byte[] wrappedSealingKeyset;

  @Column(name = "wrapped_index_keyset")
  private byte[] wrappedIndexKeyset;

  @Column(name = "destroyed_at")
  private Instant destroyedAt;

  protected SampleKey() {}

  int year() {
    return cycleYear;
  }

  Optional<byte[]> sealing() {
    return Optional.ofNullable(wrappedSealingKeyset);
  }

  Optional<byte[]> index() {
    return Optional.ofNullable(wrappedIndexKeyset);
  }

  boolean destroyed() {
    return destroyedAt != null;
  }

  void destroy(Instant now) {
    wrappedSealingKeyset = null;
    wrappedIndexKeyset = null;
    destroyedAt = now;
  }
}
