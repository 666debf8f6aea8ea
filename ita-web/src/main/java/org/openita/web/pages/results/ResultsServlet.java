package org.openita.web.pages.results;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.registry.Agencies;
import org.openita.registry.Logos;
import org.openita.result.Publication;
import org.openita.result.Publications;
import org.openita.result.Results;
import org.openita.timeline.Timelines;
import org.openita.web.pages.Frame;
import org.openita.web.pages.Notice;
import org.openita.web.pages.PageServlet;
import org.openita.web.pages.Paging;
import org.openita.web.pages.RenderedPage;
import org.openita.web.pages.logo.LogoAddress;

/**
 * {@code /results} and {@code /results/{year}} list the agencies, {@code /results/{year}/{agency}}
 * shows one.
 */
@WebServlet({"/results", "/results/*"})
public class ResultsServlet extends PageServlet {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 50;

  @Inject private transient Publications publications;
  @Inject private transient Results results;
  @Inject private transient Agencies agencies;
  @Inject private transient Timelines timelines;
  @Inject private transient Logos logos;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = path(request);
    if (path.size() > 2) {
      throw Refusal.notFound();
    }
    var years = publications.years();
    var publication =
        (path.isEmpty() ? years.stream().findFirst() : Optional.of(year(path.get(0))))
            .flatMap(publications::latest);
    if (publication.isEmpty()) {
      int status = path.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND;
      notYet(request, path).send(status, request, response);
    } else if (path.size() < 2) {
      list(request, publication.get(), years).send(HttpServletResponse.SC_OK, request, response);
    } else {
      result(request, publication.get().year(), path.get(1))
          .send(HttpServletResponse.SC_OK, request, response);
    }
  }

  private RenderedPage list(
      HttpServletRequest request, Publication publication, List<Integer> years) {
    var words = words(request);
    int year = publication.year();
    var types = agencies.types();
    var selection = ResultList.Selection.of(request, types);
    var found =
        Paging.wanted(
            request, ROWS, number -> results.list(year, selection.filter(), number, ROWS));
    var page =
        new ResultList(
            Frame.of(request, words.get("results.title", words.year(year))),
            publication,
            years,
            types,
            selection,
            found,
            Paging.of(found, "/results/" + year, selection.parameters()));
    return RenderedPage.of("results/list.jte", page.frame(), page);
  }

  private RenderedPage result(HttpServletRequest request, int year, String agencyCode) {
    var result = results.find(year, agencyCode);
    var words = words(request);
    var title = words.of(result.agencyName()) + " – " + words.get("result.title", words.year(year));
    var page =
        ResultSheet.of(
            Frame.of(request, title),
            result,
            timelines.frameworkOf(year),
            LogoAddress.of(logos, agencyCode));
    return RenderedPage.of("results/sheet.jte", page.frame(), page);
  }

  private RenderedPage notYet(HttpServletRequest request, List<String> path) {
    var words = words(request);
    var heading =
        path.isEmpty()
            ? words.get("results.none")
            : words.get("results.not-yet", words.year(year(path.get(0))));
    return new Notice(
            Frame.of(request, heading),
            "",
            heading,
            List.of(words.get("results.none.explained")),
            List.of(
                new Notice.Link("/", words.get("nav.home")),
                new Notice.Link("/eit", words.get("nav.eit"))))
        .render();
  }

  private static int year(String text) {
    if (!text.matches("2[4-9]\\d\\d")) {
      throw Refusal.notFound();
    }
    return Integer.parseInt(text);
  }
}
