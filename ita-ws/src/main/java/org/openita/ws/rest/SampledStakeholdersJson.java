package org.openita.ws.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierState;
import org.openita.stakeholder.SampleEntry;
import org.openita.stakeholder.SampleKind;
import org.openita.stakeholder.SampledStakeholders;

/**
 * The number of external stakeholders and the sample list with the state of their dossier.
 *
 * @param sample absent for whoever may not know the people on it, and once it has been purged
 */
record SampledStakeholdersJson(
    DossierState state,
    long version,
    Optional<String> submittedBy,
    Optional<Instant> submittedAt,
    Optional<String> approvedBy,
    Optional<Instant> approvedAt,
    Optional<String> returnReason,
    List<DossierAction> permitted,
    Optional<Integer> estimate,
    Optional<Integer> minimumSample,
    Optional<List<Entry>> sample) {

  /** Somebody on the list. */
  record Entry(String name, SampleKind kind, String phone, String email, String service) {

    static Entry of(SampleEntry entry) {
      return new Entry(entry.name(), entry.kind(), entry.phone(), entry.email(), entry.service());
    }

    static SampleEntry read(JsonBody body) {
      body.takingOnly("name", "kind", "phone", "email", "service");
      return new SampleEntry(
          body.text("name").orElse(""),
          body.choice("kind", SampleKind.class).orElse(null),
          body.text("phone").orElse(""),
          body.text("email").orElse(""),
          body.text("service").orElse(""));
    }

    /** Never shows whom it names. */
    @Override
    public String toString() {
      return "an entry of a sample list";
    }
  }

  static SampledStakeholdersJson of(SampledStakeholders known) {
    var plain = ExternalStakeholdersJson.of(known.external());
    return new SampledStakeholdersJson(
        plain.state(),
        plain.version(),
        plain.submittedBy(),
        plain.submittedAt(),
        plain.approvedBy(),
        plain.approvedAt(),
        plain.returnReason(),
        plain.permitted(),
        plain.estimate(),
        plain.minimumSample(),
        known.sample().map(entries -> entries.stream().map(Entry::of).toList()));
  }
}
