package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.openita.common.Refusal;
import org.openita.stakeholder.SampleEntry;
import org.openita.stakeholder.SampleKind;
import org.openita.stakeholder.SampleLists;
import org.openita.web.console.Commands.Outcome;

/** One entry of the sample list, to be added, corrected or removed. */
@Named("sampleEntry")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class SampleEntryPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SampleLists lists;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private Integer id;
  private long version;
  private boolean stale;
  private String name;
  private String kind;
  private String phone;
  private String email;
  private String service;

  /** Shows what holds now; an empty form where nobody is meant. */
  public void load() {
    if (id == null) {
      lists.count(me.caller(), cycle.year(), me.agencyCode());
      return;
    }
    var listed = lists.find(me.caller(), cycle.year(), me.agencyCode(), id);
    version = listed.version();
    name = listed.entry().name();
    kind = listed.entry().kind().name();
    phone = listed.entry().phone();
    email = listed.entry().email();
    service = listed.entry().service();
  }

  public boolean added() {
    return id == null;
  }

  public void save() {
    var entry = entry();
    var outcome =
        id == null
            ? commands.run(
                () -> lists.add(me.caller(), cycle.year(), me.agencyCode(), entry),
                "sample.added",
                Place.SAMPLE_LIST.path())
            : commands.run(
                () -> lists.change(me.caller(), cycle.year(), me.agencyCode(), id, entry, version),
                "sample.changed",
                Place.SAMPLE_LIST.path());
    if (outcome == Outcome.STALE && id != null) {
      stale = true;
      readVersion();
    }
  }

  /** Somebody may have removed it meanwhile. */
  private void readVersion() {
    try {
      version = lists.find(me.caller(), cycle.year(), me.agencyCode(), id).version();
    } catch (Refusal removed) {
      stale = false;
    }
  }

  public void remove() {
    commands.run(
        () -> lists.remove(me.caller(), cycle.year(), me.agencyCode(), id),
        "sample.removed",
        Place.SAMPLE_LIST.path());
  }

  private SampleEntry entry() {
    var chosen = kinds().stream().filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    return new SampleEntry(name, chosen, phone, email, service);
  }

  public List<SampleKind> kinds() {
    return Arrays.asList(SampleKind.values());
  }

  /** Whether somebody else has changed it while the reader was typing. */
  public boolean stale() {
    return stale;
  }

  /** Key of the entry; nothing for a new one. */
  public Integer getId() {
    return id;
  }

  public void setId(Integer id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Name of the kind. */
  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }
}
