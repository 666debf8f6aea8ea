package org.openita.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.common.FieldError;

/** What a room that keeps the content of a kind of dossier tells the state machine. */
public interface DossierContent {

  DossierKind kind();

  /**
   * What is submitted, all of it and nothing else, always in the same order. Read from the database
   * at each call, for it is compared with what was frozen.
   */
  List<ContentPart> parts(int year, Dossier dossier);

  /**
   * When part of the content was erased because the law asks for it. {@link #parts} are written
   * from then on as they were at that moment.
   */
  default Optional<Instant> erasedAt(int year, Dossier dossier) {
    return Optional.empty();
  }

  /** What is still missing before it may be submitted; empty when complete. */
  List<FieldError> missingForSubmission(int year, Dossier dossier);

  /** What is still missing before it may be approved; empty when complete. */
  default List<FieldError> missingForApproval(int year, Dossier dossier) {
    return List.of();
  }
}
