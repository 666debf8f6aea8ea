package org.openita.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Freezes what is submitted, and tells whether it is still the same. */
@Dependent
class Submissions {

  @Inject private Dossiers dossiers;
  @Inject @Any private Instance<DossierContent> contents;

  /** The room that keeps the content of a kind. */
  DossierContent content(DossierKind kind) {
    return contents.stream()
        .filter(content -> content.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No room keeps " + kind));
  }

  /**
   * Keeps a copy of the content.
   *
   * @return its digest
   */
  String freeze(DossierKey key, Dossier dossier) {
    var frozen = contentNow(key, dossier);
    dossiers.add(new Submission(dossier, frozen));
    return frozen.digest();
  }

  Proof proof(DossierKey key, Dossier dossier) {
    var digest = dossier.submittedDigest().orElse("");
    boolean kept = !digest.isEmpty() && isFrozen(dossier, digest) && isRemembered(dossier, digest);
    boolean holds = kept && contentNow(key, dossier).digest().equals(digest);
    return new Proof(digest, holds, content(key.kind()).erasedAt(key.year(), dossier));
  }

  private boolean isFrozen(Dossier dossier, String digest) {
    var frozen = dossiers.submissions(dossier, digest);
    return !frozen.isEmpty() && frozen.stream().allMatch(Submission::isIntact);
  }

  private boolean isRemembered(Dossier dossier, String digest) {
    return dossiers.history(dossier).stream()
        .filter(entry -> entry.action() == DossierAction.SUBMIT)
        .reduce((earlier, later) -> later)
        .flatMap(HistoryEntry::digest)
        .equals(Optional.of(digest));
  }

  private FrozenContent contentNow(DossierKey key, Dossier dossier) {
    return FrozenContent.of(key, content(key.kind()).parts(key.year(), dossier));
  }
}
