package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.openita.common.Page;
import org.openita.notice.MailState;
import org.openita.notice.NoticeMails;
import org.openita.notice.TroubledMail;

/** How the e-mails of notices stand, and those that need an operator. */
@Named("noticeMails")
@RequestScoped
public class NoticeMailsPage {

  @Inject private NoticeMails mails;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private Ui ui;

  private PlainPages pages = PlainPages.of(Place.NOTICE_MAILS, 25);
  private Page<TroubledMail> troubled;
  private Map<MailState, Long> counts;

  /** Sends again what a button that was pressed names. */
  public void act() {
    if (!Faces.isPostback()) {
      return;
    }
    var one = Faces.getRequestParameter("again");
    if (one != null) {
      commands.run(
          () -> mails.sendAgain(me.caller(), PageNumber.key(one)),
          "mails.again-done",
          pages.address());
    }
  }

  public List<MailState> states() {
    return Arrays.asList(MailState.values());
  }

  /** How many e-mails are in a state. */
  public long count(MailState state) {
    if (counts == null) {
      counts = mails.counts(me.caller());
    }
    return counts.get(state);
  }

  /** The page of e-mails that the address names. */
  public Page<TroubledMail> troubled() {
    if (troubled == null) {
      troubled = mails.troubled(me.caller(), pages.number(), pages.rows());
    }
    return troubled;
  }

  /** What it is about, in the language of the reader. */
  public String subject(TroubledMail mail) {
    return mail.notice().subject(ui.language());
  }

  /** Why it was not sent: our own words for what we know, else those of the mail server. */
  public String problem(TroubledMail mail) {
    var told = mail.problem().orElse("");
    var key = "mails.problem." + told;
    return ui.texts().containsKey(key) ? ui.say(key) : told;
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
    return pages.older(troubled().total());
  }
}
