package org.openita.ws.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openita.common.Page;
import org.openita.ws.problem.RequestProblem;
import org.openita.ws.problem.RequestProblem.FieldSlip;

/** Which page of a list is wanted: {@code page} from 0, {@code size} 1 to 1,000. */
public class PageQuery {

  private static final int USUAL_SIZE = 50;

  @QueryParam("page")
  private String page;

  @QueryParam("size")
  private String size;

  int page() {
    return number("page", page, 0);
  }

  int size() {
    return number("size", size, USUAL_SIZE);
  }

  /** A page with links to its neighbours (RFC 8288). */
  static <T> Response answer(Page<T> page, Function<? super T, ?> view, UriInfo address) {
    var items = page.map(view);
    return Response.ok(new Listing(items.items(), page.page(), page.size(), page.total()))
        .links(links(page, address).toArray(Link[]::new))
        .build();
  }

  /** One page of a list. */
  record Listing(List<?> items, int page, int size, long total) {}

  /**
   * A whole number in a query.
   *
   * @throws RequestProblem {@code INVALID_INPUT} for anything else
   */
  static int number(String name, String text, int otherwise) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw RequestProblem.invalid(FieldSlip.malformed(name, "number"));
    }
  }

  private static List<Link> links(Page<?> page, UriInfo address) {
    int last = (int) Math.max(0, (page.total() - 1) / page.size());
    var links = new ArrayList<Link>();
    links.add(link(address, "first", 0, page.size()));
    if (page.page() > 0) {
      links.add(link(address, "prev", Math.min(page.page() - 1, last), page.size()));
    }
    if (page.page() < last) {
      links.add(link(address, "next", page.page() + 1, page.size()));
    }
    links.add(link(address, "last", last, page.size()));
    return links;
  }

  private static Link link(UriInfo address, String relation, int page, int size) {
    return Link.fromUri(
            address
                .getRequestUriBuilder()
                .replaceQueryParam("page", page)
                .replaceQueryParam("size", size)
                .build())
        .rel(relation)
        .build();
  }
}
