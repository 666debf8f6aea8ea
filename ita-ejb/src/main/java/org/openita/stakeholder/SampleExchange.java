package org.openita.stakeholder;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.Dossier;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.common.AuditNote;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;

/**
 * External stakeholders as other systems exchange them: the estimate and the whole sample list at
 * once.
 */
@Stateless
public class SampleExchange {

  /** Entries of a list that is put at once; longer ones come as a file. */
  public static final int MOST = 10_000;

  /** Errors told at once. */
  private static final int MOST_ERRORS = 100;

  private static final int BATCH = 500;

  @Inject private Stakeholders stakeholders;
  @Inject private StakeholderShelf numbers;
  @Inject private SampleAccess access;
  @Inject private SampleShelf shelf;
  @Inject private SampleKeys keys;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Event<AuditNote> audit;

  /**
   * The estimate and, for whoever may know the people on it, the list as it was given. A list that
   * is shown is kept in the audit log as a look at personal data.
   *
   * @throws Refusal {@code NOT_FOUND} out of reach, {@code FORBIDDEN} without the right to read
   */
  public SampledStakeholders get(Caller caller, int year, String agencyCode) {
    var external = stakeholders.external(caller, year, agencyCode);
    var sample = access.mayKnow(caller) ? entries(caller, year, agencyCode) : unknown();
    sample.ifPresent(shown -> audit.fire(AuditNote.viewed().saying("records", shown.size())));
    return new SampledStakeholders(external, sample);
  }

  private Optional<List<SampleEntry>> entries(Caller caller, int year, String agencyCode) {
    if (shelf.purge(year).isPresent()) {
      return unknown();
    }
    var list = access.toRead(caller, year, agencyCode);
    return Optional.of(
        keys.find(year).map(cipher -> shelf.entries(list.key(), cipher)).orElse(List.of()));
  }

  private static Optional<List<SampleEntry>> unknown() {
    return Optional.empty();
  }

  /**
   * Fills in the estimate and, where one is given, makes the list exactly this one: all of it or,
   * when anything is wrong, nothing.
   *
   * @param estimate people, 1 to {@value Stakeholders#MOST}
   * @param sample at most {@value #MOST}; absent to leave the list as it is, empty to empty it
   * @param version the one last read; 0 for the first time
   * @throws Refusal as {@link Approvals} says; {@code INVALID_INPUT}, also for a name that is given
   *     twice; {@code INVALID_STATE} once the list has been purged
   */
  public SampledStakeholders put(
      Caller caller,
      int year,
      String agencyCode,
      Integer estimate,
      Optional<List<SampleEntry>> sample,
      long version) {
    var agency = agencies.find(caller, year, agencyCode);
    var key = new DossierKey(year, agencyCode, DossierKind.EXTERNAL_STAKEHOLDERS);
    var dossier = approvals.open(caller, agency, key, DossierAction.FILL_IN, Optional.of(version));
    numbers.correct(key.kind(), dossier, Stakeholders.required("estimate", estimate));
    sample.ifPresent(entries -> replace(year, agency, dossier, entries));
    return new SampledStakeholders(
        stakeholders.external(caller, year, agencyCode), entries(caller, year, agencyCode));
  }

  private void replace(int year, AgencyPeriod agency, Dossier dossier, List<SampleEntry> entries) {
    var cipher = keys.of(year);
    requireGood(entries, cipher, dossier.id());
    int removed = shelf.removeAll(dossier.id());
    int added = 0;
    for (var entry : entries) {
      var record = new SampleRecord(dossier, year, agency.id(), null);
      shelf.add(record);
      record.keep(entry, cipher);
      if (++added % BATCH == 0) {
        shelf.flushAndForget();
      }
    }
    shelf.flush();
    audit.fire(AuditNote.done().saying("records", added).saying("removed", removed));
  }

  private static void requireGood(List<SampleEntry> entries, SampleCipher cipher, int dossier) {
    if (entries.size() > MOST) {
      throw Refusal.invalid(FieldError.of("sample", "TOO_MANY", "field.sample-too-many", MOST));
    }
    var errors = new ArrayList<FieldError>();
    Map<String, Integer> seen = new HashMap<>();
    for (int place = 0; place < entries.size() && errors.size() < MOST_ERRORS; place++) {
      var entry = entries.get(place);
      for (var error : entry.errors()) {
        errors.add(at(place, error));
      }
      var index = HexFormat.of().formatHex(cipher.nameIndex(dossier, entry.name()));
      var first = entry.name().isEmpty() ? null : seen.putIfAbsent(index, place);
      if (first != null) {
        errors.add(at(place, FieldError.of("name", "DUPLICATE", "field.sample-same", first)));
      }
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private static FieldError at(int place, FieldError error) {
    return new FieldError(
        "sample[%d].%s".formatted(place, error.field()),
        error.code(),
        error.messageKey(),
        error.arguments());
  }
}
