package org.openita.web.pages.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.survey.OpenSurvey;
import org.openita.web.pages.RenderedPage;
import org.openita.web.pages.Words;

/**
 * The unanswered forms of the surveys that people open, rendered once and kept; when they are too
 * many, all are let go. A form is rendered anew as soon as anything about its survey has changed.
 */
@ApplicationScoped
class EmptyForms {

  /** At some 13 KB each. */
  private static final int MOST = 2_000;

  private record Key(String channel, Words words) {}

  private record Kept(OpenSurvey survey, RenderedPage page) {}

  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  RenderedPage page(Words words, OpenSurvey survey) {
    var key = new Key(survey.channelCode(), words);
    var known = kept.get(key);
    if (known != null && known.survey().equals(survey)) {
      return known.page();
    }
    var page = SurveyForm.empty(words, survey).render();
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(key, new Kept(survey, page));
    return page;
  }
}
