package org.openita.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.openita.common.CountedInAudit;

/** What was submitted at one time, frozen. Never changed, not even when it is returned. */
@Entity
@CountedInAudit
@Table(name = "dossier_submission")
class Submission {

  @Id
  @GeneratedValue(generator = "dossier_submission_seq")
  @SequenceGenerator(
      name = "dossier_submission_seq",
      sequenceName = "dossier_submission_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "dossier_id")
  private int dossierId;

  private String digest;

  private String content;

  protected Submission() {}

  Submission(Dossier dossier, FrozenContent frozen) {
    this.dossierId = dossier.id();
    this.digest = frozen.digest();
    this.content = frozen.text();
  }

  /** Whether it is what it was when it was frozen. */
  boolean isIntact() {
    return new FrozenContent(content).digest().equals(digest);
  }
}
