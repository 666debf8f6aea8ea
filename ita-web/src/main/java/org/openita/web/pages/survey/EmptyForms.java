package org.openita.web.pages.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openita.survey.OpenSurvey;
import org.openita.web.pages.RenderedPage;
import org.openita.web.pages.Words;

/**
 * The unanswered forms of the surveys that people open, rendered once and kept; when they are too
 * many, those go one by one that nobody has asked for lately (second chance). A form is rendered
 * anew as soon as anything about its survey has changed. Reading takes no lock.
 */
@ApplicationScoped
class EmptyForms {

  /** At some 13 KB each. */
  private static final int MOST = 2_000;

  private final int most;

  EmptyForms() {
    this(MOST);
  }

  /** One that keeps less. */
  EmptyForms(int most) {
    this.most = most;
  }

  private record Key(String channel, Words words) {}

  private static final class Kept {

    private final OpenSurvey survey;
    private final RenderedPage page;
    private volatile boolean askedFor;

    Kept(OpenSurvey survey, RenderedPage page) {
      this.survey = survey;
      this.page = page;
    }
  }

  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  /** The keys of what is kept, each once, those that have waited longest first. */
  private final Queue<Key> order = new ConcurrentLinkedQueue<>();

  RenderedPage page(Words words, OpenSurvey survey) {
    var key = new Key(survey.channelCode(), words);
    var known = kept.get(key);
    if (known != null && known.survey.equals(survey)) {
      if (!known.askedFor) {
        known.askedFor = true;
      }
      return known.page;
    }
    var page = SurveyForm.empty(words, survey).render();
    if (kept.put(key, new Kept(survey, page)) == null) {
      order.add(key);
      letGo();
    }
    return page;
  }

  private void letGo() {
    while (kept.size() > most) {
      var oldest = order.poll();
      if (oldest == null) {
        return;
      }
      var known = kept.get(oldest);
      if (known != null && known.askedFor) {
        known.askedFor = false;
        order.add(oldest);
      } else {
        kept.remove(oldest);
      }
    }
  }
}
