package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.registry.Reorganisations;

/** An agency that leaves, merges with others or splits. */
@Named("reorganiseAgency")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ReorganiseAgencyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Reorganisations reorganisations;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private String code;
  private String last;
  private String others = "";
  private String into = "";
  private String mergedFrom;
  private String parts = "";
  private String splitFrom;
  private Long version;

  /** An unknown agency is not found. */
  public void load() {
    version = agency().version();
    last = Integer.toString(cycle.year());
    mergedFrom = Integer.toString(cycle.year() + 1);
    splitFrom = mergedFrom;
  }

  public Agency agency() {
    return agencies.find(code == null ? "" : code);
  }

  /** Lets the agency leave. */
  public void leave() {
    run(
        () ->
            reorganisations.leave(me.caller(), code, ThaiNumber.whole(last).orElse(null), version));
  }

  /** Lets the agency and the others that are named merge. */
  public void merge() {
    var all = new ArrayList<>(codes(others));
    all.add(code);
    run(
        () ->
            reorganisations.merge(
                me.caller(), all, one(into), ThaiNumber.whole(mergedFrom).orElse(null)));
  }

  /** Splits the agency into those that are named. */
  public void split() {
    run(
        () ->
            reorganisations.split(
                me.caller(), code, codes(parts), ThaiNumber.whole(splitFrom).orElse(null)));
  }

  private void run(Runnable command) {
    commands.run(command, "register.reorganised", Place.REGISTER_AGENCY.path() + "?agency=" + code);
  }

  private static List<String> codes(String typed) {
    return Stream.of(ThaiNumber.arabicDigits(typed == null ? "" : typed).split("[\\s,]+"))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String one(String typed) {
    return codes(typed).stream().findFirst().orElse("");
  }

  /** Code of the agency. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Last cycle of an agency that leaves. */
  public String getLast() {
    return last;
  }

  public void setLast(String last) {
    this.last = last;
  }

  /** Codes of those that merge with it. */
  public String getOthers() {
    return others;
  }

  public void setOthers(String others) {
    this.others = others;
  }

  /** Code of the one that stands for them. */
  public String getInto() {
    return into;
  }

  public void setInto(String into) {
    this.into = into;
  }

  /** First cycle after a merger. */
  public String getMergedFrom() {
    return mergedFrom;
  }

  public void setMergedFrom(String mergedFrom) {
    this.mergedFrom = mergedFrom;
  }

  /** Codes of those that stand for it after a split. */
  public String getParts() {
    return parts;
  }

  public void setParts(String parts) {
    this.parts = parts;
  }

  /** First cycle after a split. */
  public String getSplitFrom() {
    return splitFrom;
  }

  public void setSplitFrom(String splitFrom) {
    this.splitFrom = splitFrom;
  }
}
