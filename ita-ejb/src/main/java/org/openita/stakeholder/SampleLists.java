package org.openita.stakeholder;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.openita.common.AuditNote;
import org.openita.common.FieldError;
import org.openita.common.Page;
import org.openita.common.PersonalView;
import org.openita.common.Refusal;
import org.openita.identity.Caller;

/**
 * The lists of people outside whom assessors may ask (manual 2563, section 2.4). Read by the agency
 * and its assessors and by nobody else; every look is kept in the audit log. Changed by the agency
 * while its dossier of external stakeholders is a draft.
 */
@Stateless
public class SampleLists {

  @Inject private SampleAccess access;
  @Inject private SampleShelf shelf;
  @Inject private SampleKeys keys;
  @Inject private Event<AuditNote> audit;

  /**
   * What is on the list, the latest first.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   * @throws Refusal {@code NOT_FOUND} out of reach, {@code FORBIDDEN} for whoever may not know the
   *     people on it, {@code INVALID_STATE} once the list has been purged
   */
  @PersonalView
  public Page<ListedEntry> page(
      Caller caller, int year, String agencyCode, SampleFilter filter, int page, int size) {
    var list = access.toRead(caller, year, agencyCode);
    Page.require(page, size);
    var cipher = keys.find(year);
    if (list.dossier().isEmpty() || cipher.isEmpty()) {
      return new Page<>(List.of(), page, size, 0);
    }
    return shelf
        .page(list.key(), filter, cipher.get(), page, size)
        .map(record -> record.opened(cipher.get()));
  }

  /**
   * @throws Refusal as {@link #page} and {@code NOT_FOUND} without such an entry
   */
  @PersonalView
  public ListedEntry find(Caller caller, int year, String agencyCode, int id) {
    var list = access.toRead(caller, year, agencyCode);
    var cipher = keys.find(year).orElseThrow(Refusal::notFound);
    return shelf.find(list.key(), id).orElseThrow(Refusal::notFound).opened(cipher);
  }

  /** How many are on the list. */
  public int count(Caller caller, int year, String agencyCode) {
    return shelf.count(access.toRead(caller, year, agencyCode).key());
  }

  /**
   * Adds somebody.
   *
   * @return the key of the entry
   * @throws Refusal as {@code Approvals} says; {@code INVALID_INPUT}, also for a name that is on
   *     the list already (manual 2563, section 6); {@code INVALID_STATE} once it has been purged
   */
  public int add(Caller caller, int year, String agencyCode, SampleEntry entry) {
    var list = access.toChange(caller, year, agencyCode);
    var cipher = keys.of(year);
    require(list.key(), entry, cipher, 0);
    var record = new SampleRecord(list.dossier().orElseThrow(), year, list.agency().id(), null);
    shelf.add(record);
    record.keep(entry, cipher);
    shelf.flush();
    return record.id();
  }

  /**
   * Corrects an entry.
   *
   * @param version the one last read
   * @throws Refusal as {@link #add}; {@code NOT_FOUND}; {@code VERSION_CONFLICT}
   */
  public void change(
      Caller caller, int year, String agencyCode, int id, SampleEntry entry, long version) {
    var list = access.toChange(caller, year, agencyCode);
    var cipher = keys.of(year);
    var record = shelf.find(list.key(), id).orElseThrow(Refusal::notFound);
    if (record.version() != version) {
      throw Refusal.versionConflict();
    }
    require(list.key(), entry, cipher, id);
    record.keep(entry, cipher);
    shelf.flush();
  }

  /**
   * Takes an entry off the list.
   *
   * @throws Refusal as {@code Approvals} says; {@code NOT_FOUND}
   */
  public void remove(Caller caller, int year, String agencyCode, int id) {
    var list = access.toChange(caller, year, agencyCode);
    shelf.remove(shelf.find(list.key(), id).orElseThrow(Refusal::notFound));
  }

  /**
   * Empties the list.
   *
   * @return how many were on it
   * @throws Refusal as {@code Approvals} says
   */
  public int removeAll(Caller caller, int year, String agencyCode) {
    int removed = shelf.removeAll(access.toChange(caller, year, agencyCode).key());
    audit.fire(AuditNote.done().saying("records", removed));
    return removed;
  }

  private void require(int dossier, SampleEntry entry, SampleCipher cipher, int self) {
    var errors = entry.errors();
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    shelf
        .named(dossier, cipher.nameIndex(dossier, entry.name()))
        .filter(same -> same.id() != self)
        .ifPresent(
            same -> {
              throw Refusal.invalid(FieldError.of("name", "DUPLICATE", "field.sample-listed"));
            });
  }
}
