package org.openita.web.pages.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.survey.OpenSurvey;
import org.openita.web.pages.RenderedPage;
import org.openita.web.pages.Words;

class EmptyFormsTest {

  private static final int MOST = 10;
  private static final Words THAI = Words.in(Language.TH);

  private final EmptyForms forms = new EmptyForms(MOST);

  @BeforeEach
  void fill() {
    for (int channel = 0; channel < MOST; channel++) {
      page(channel);
    }
  }

  @Test
  void a_form_is_rendered_once_in_each_language() {
    assertThat(page(0)).isSameAs(page(0));
    assertThat(forms.page(Words.in(Language.EN), survey(0))).isNotSameAs(page(0));
  }

  @Test
  void of_too_many_one_goes_that_nobody_has_asked_for_again() {
    var asked = page(0);
    var idle = page(2);
    var next = forms.page(THAI, survey(MOST));
    assertThat(page(0)).isSameAs(asked);
    assertThat(page(2)).isSameAs(idle);
    assertThat(page(MOST)).isSameAs(next);
  }

  @Test
  void whatever_has_changed_is_rendered_anew() {
    var before = page(0);
    var open = survey(0);
    var renamed =
        new OpenSurvey(
            open.channelCode(),
            open.year(),
            "050099",
            open.agencyName(),
            open.instrument(),
            open.way(),
            Optional.empty(),
            true);
    assertThat(forms.page(THAI, renamed)).isNotSameAs(before);
  }

  private RenderedPage page(int channel) {
    return forms.page(THAI, survey(channel));
  }

  private static OpenSurvey survey(int channel) {
    var open = Surveys.OPEN;
    return new OpenSurvey(
        "channel" + channel,
        open.year(),
        open.agencyCode(),
        open.agencyName(),
        open.instrument(),
        open.way(),
        Optional.empty(),
        true);
  }
}
