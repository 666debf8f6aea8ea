package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.openita.common.Page;
import org.openita.notice.Duty;
import org.openita.notice.Notice;
import org.openita.notice.Notices;

/** The inbox: what the caller has been told, and where it is done. */
@Named("inbox")
@RequestScoped
public class NoticesPage {

  @Inject private Notices notices;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private Ui ui;

  private PlainPages pages = PlainPages.of(Place.NOTICES, 20);
  private Page<Notice> found;

  /**
   * A duty and the page on which it is done.
   *
   * @param address without the context path
   */
  public record Task(String address, String text) {}

  /** Marks what a button that was pressed names: one notice, or all. */
  public void act() {
    if (!Faces.isPostback()) {
      return;
    }
    var one = Faces.getRequestParameter("read");
    if (one != null) {
      commands.run(
          () -> notices.read(me.caller(), PageNumber.key(one)),
          "notices.read-done",
          pages.address());
    } else if (Faces.getRequestParameter("readAll") != null) {
      commands.run(() -> notices.readAll(me.caller()), "notices.read-done", Place.NOTICES.path());
    }
  }

  /** The page of notices that the address names. */
  public Page<Notice> found() {
    if (found == null) {
      found = notices.of(me.caller(), pages.number(), pages.rows());
    }
    return found;
  }

  /** What it is about, in the language of the reader. */
  public String subject(Notice notice) {
    return notice.subject(ui.language());
  }

  /** What there is to do. */
  public List<Task> tasks(Notice notice) {
    return notice.owed().stream()
        .map(
            duty -> new Task(addressOf(duty, notice.cycleYear()), notice.asks(duty, ui.language())))
        .toList();
  }

  /** Agencies improve by one cycle while the next one goes on. */
  private static String addressOf(Duty duty, int year) {
    var path = placeOf(duty).path();
    return switch (duty) {
      case IMPROVEMENT_PLAN, IMPROVEMENT_REPORT -> path + "?year=" + year;
      default -> path;
    };
  }

  private static Place placeOf(Duty duty) {
    return switch (duty) {
      case REGISTRATION -> Place.AGENCY;
      case INTERNAL_STAKEHOLDERS -> Place.INTERNAL_STAKEHOLDERS;
      case EXTERNAL_STAKEHOLDERS -> Place.EXTERNAL_STAKEHOLDERS;
      case IIT_ANSWERS, EIT_ANSWERS -> Place.CHANNELS;
      case DISCLOSURES -> Place.DISCLOSURES;
      case IMPROVEMENT_PLAN -> Place.IMPROVEMENT_PLAN;
      case IMPROVEMENT_REPORT -> Place.IMPROVEMENT_REPORT;
    };
  }

  /** Which page, from 0. */
  public String getPage() {
    return Integer.toString(pages.number());
  }

  /** An unknown page is the first. */
  public void setPage(String page) {
    pages = pages.at(page);
  }

  /** The page before; nothing on the first. */
  public String newer() {
    return pages.newer();
  }

  /** The page after; nothing on the last. */
  public String older() {
    return pages.older(found().total());
  }
}
