package org.openita.web.pages.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openita.survey.OpenSurvey;
import org.openita.web.pages.RenderedPage;
import org.openita.web.pages.Words;

/**
 * The unanswered forms of the surveys that people open most, rendered once and kept. A form is
 * rendered anew as soon as anything about its survey has changed.
 */
@ApplicationScoped
class EmptyForms {

  /** At some 10 KB each. */
  private static final int MOST = 2_000;

  private record Key(String channel, Words words) {}

  private record Kept(OpenSurvey survey, RenderedPage page) {}

  private final Map<Key, Kept> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
              return size() > MOST;
            }
          });

  RenderedPage page(Words words, OpenSurvey survey) {
    var key = new Key(survey.channelCode(), words);
    var known = kept.get(key);
    if (known != null && known.survey().equals(survey)) {
      return known.page();
    }
    var page = SurveyForm.empty(words, survey).render();
    kept.put(key, new Kept(survey, page));
    return page;
  }
}
