package org.openita.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.openita.common.Page;

/**
 * Which page of a list is shown, and the addresses of its neighbours.
 *
 * @param number from 1
 * @param pages at least 1
 * @param total rows of the whole list
 */
public record Paging(
    int number, int pages, long total, Optional<String> previous, Optional<String> next) {

  /** The most pages that can be asked for: more rows than there could be agencies. */
  private static final int LAST = 10_000;

  private static final String PARAMETER = "page";

  /**
   * @param address of the list
   * @param parameters that select it, without the number of the page; empty values are left out
   */
  public static Paging of(Page<?> page, String address, Map<String, String> parameters) {
    int number = page.page() + 1;
    int pages = (int) Math.max(1, (page.total() + page.size() - 1) / page.size());
    return new Paging(
        number,
        pages,
        page.total(),
        Optional.of(number - 1).filter(to -> to >= 1).map(to -> address(address, parameters, to)),
        Optional.of(number + 1)
            .filter(to -> to <= pages)
            .map(to -> address(address, parameters, to)));
  }

  /**
   * The page of a list that a request asks for: the first where it asks for nothing sensible, the
   * last where the list has become shorter.
   *
   * @param size rows of a page
   * @param list gives a page by its number from 0
   */
  public static <T> Page<T> wanted(
      HttpServletRequest request, int size, IntFunction<Page<T>> list) {
    var page = list.apply(number(request.getParameter(PARAMETER)));
    return page.items().isEmpty() && page.total() > 0
        ? list.apply((int) ((page.total() - 1) / size))
        : page;
  }

  private static int number(String text) {
    return text != null && text.matches("[1-9]\\d{0,4}")
        ? Math.min(Integer.parseInt(text), LAST) - 1
        : 0;
  }

  private static String address(String address, Map<String, String> parameters, int number) {
    var query =
        parameters.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8) + "&")
            .collect(Collectors.joining());
    return address + "?" + query + PARAMETER + "=" + number;
  }
}
