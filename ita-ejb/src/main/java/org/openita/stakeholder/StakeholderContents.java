package org.openita.stakeholder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.approval.ContentPart;
import org.openita.approval.Dossier;
import org.openita.approval.DossierContent;
import org.openita.approval.DossierKind;
import org.openita.common.FieldError;

/** When the two dossiers of this room are complete: as soon as the number is there. */
final class StakeholderContents {

  private StakeholderContents() {}

  @Dependent
  static class Internal implements DossierContent {

    @Inject private StakeholderShelf shelf;

    @Override
    public DossierKind kind() {
      return DossierKind.INTERNAL_STAKEHOLDERS;
    }

    @Override
    public List<ContentPart> parts(int year, Dossier dossier) {
      var parts = new ArrayList<>(part("headcount", shelf.people(kind(), dossier)));
      shelf.headcount(dossier).flatMap(Headcount::confirmation).ifPresent(parts::addAll);
      return parts;
    }

    @Override
    public List<FieldError> missingForSubmission(int year, Dossier dossier) {
      return shelf.people(kind(), dossier).isPresent() ? List.of() : missing("headcount");
    }
  }

  @Dependent
  static class External implements DossierContent {

    @Inject private StakeholderShelf shelf;
    @Inject private SampleShelf samples;

    @Override
    public DossierKind kind() {
      return DossierKind.EXTERNAL_STAKEHOLDERS;
    }

    @Override
    public List<ContentPart> parts(int year, Dossier dossier) {
      var parts = new ArrayList<>(part("estimate", shelf.people(kind(), dossier)));
      int count = samples.count(dossier.id());
      if (count > 0) {
        addSample(parts, count, samples.digest(dossier.id()));
      } else {
        samples
            .purged(dossier.id())
            .ifPresent(list -> addSample(parts, list.records(), list.digest()));
      }
      return parts;
    }

    private static void addSample(List<ContentPart> parts, int count, String digest) {
      parts.add(new ContentPart("sample.count", String.valueOf(count)));
      parts.add(new ContentPart("sample.digest", digest));
    }

    @Override
    public Optional<Instant> erasedAt(int year, Dossier dossier) {
      return samples
          .purged(dossier.id())
          .flatMap(list -> samples.purge(year))
          .map(SamplePurge::purgedAt);
    }

    @Override
    public List<FieldError> missingForSubmission(int year, Dossier dossier) {
      return shelf.people(kind(), dossier).isPresent() ? List.of() : missing("estimate");
    }
  }

  private static List<ContentPart> part(String field, Optional<Integer> people) {
    return List.of(new ContentPart(field, people.map(String::valueOf).orElse("")));
  }

  private static List<FieldError> missing(String field) {
    return List.of(FieldError.of(field, "REQUIRED", "field.people-required"));
  }
}
