package org.openita.web.pages.eit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyPeriod;
import org.openita.survey.Channels;
import org.openita.timeline.Activity;
import org.openita.timeline.Cycle;
import org.openita.timeline.Timelines;
import org.openita.web.pages.Frame;
import org.openita.web.pages.PageServlet;
import org.openita.web.pages.Paging;
import org.openita.web.pages.RenderedPage;

/** {@code /eit?q=} finds an agency, {@code /eit/{agency}} leads to its survey. */
@WebServlet({"/eit", "/eit/*"})
public class SurveySearchServlet extends PageServlet {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 20;
  private static final int LONGEST_SEARCH = 100;

  @Inject private transient Timelines timelines;
  @Inject private transient Agencies agencies;
  @Inject private transient Channels channels;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = path(request);
    switch (path.size()) {
      case 0 -> search(request, response);
      case 1 ->
          seeOther(
              response,
              "/s/" + channels.publicSurvey(current().orElseThrow(Refusal::notFound), path.get(0)));
      default -> throw Refusal.notFound();
    }
  }

  private void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var typed = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    var wanted = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
    var filter = AgencyFilter.ALL.withText(wanted);
    var year = current();
    var found = Paging.wanted(request, ROWS, number -> found(year, filter, number));
    var page =
        new SurveySearch(
            Frame.of(request, words(request).get("eit.title")),
            year,
            year.filter(this::isOpen).isPresent(),
            wanted,
            found,
            Paging.of(found, "/eit", Map.of("q", wanted)));
    RenderedPage.of("eit/search.jte", page.frame(), page)
        .send(HttpServletResponse.SC_OK, request, response);
  }

  private Page<AgencyPeriod> found(Optional<Integer> year, AgencyFilter filter, int page) {
    return year.map(known -> agencies.search(known, filter, page, ROWS))
        .orElseGet(() -> new Page<>(List.of(), page, ROWS, 0));
  }

  private Optional<Integer> current() {
    return timelines.current().map(Cycle::year);
  }

  /** An extension of one agency keeps the search open for all. */
  private boolean isOpen(int year) {
    return timelines.isOpenForAnybody(year, Activity.COLLECT_EIT);
  }
}
