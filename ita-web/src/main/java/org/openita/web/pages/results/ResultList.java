package org.openita.web.pages.results;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.common.Page;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyType;
import org.openita.result.Publication;
import org.openita.result.ResultRow;
import org.openita.web.pages.Frame;
import org.openita.web.pages.Paging;

/**
 * The list of results of a year.
 *
 * @param years with published results, the latest first
 */
record ResultList(
    Frame frame,
    Publication publication,
    List<Integer> years,
    List<AgencyType> types,
    Selection selection,
    Page<ResultRow> found,
    Paging paging) {

  /** Assessment groups, 1 to 10 (manual 2563, section 1.2). */
  private static final int GROUPS = 10;

  private static final int LONGEST_SEARCH = 100;

  /**
   * Which results are wanted, as the address says it; empty texts do not restrict.
   *
   * @param type code of an agency type
   * @param group number of an assessment group
   */
  record Selection(String text, String type, String group) {

    static Selection of(HttpServletRequest request, List<AgencyType> types) {
      var type = parameter(request, "type");
      var group = parameter(request, "group");
      return new Selection(
          parameter(request, "q"),
          types.stream().anyMatch(known -> known.code().equals(type)) ? type : "",
          groups().stream().anyMatch(known -> known.toString().equals(group)) ? group : "");
    }

    AgencyFilter filter() {
      return AgencyFilter.ALL
          .withText(text)
          .withType(type)
          .withGroup(group.isEmpty() ? null : Integer.valueOf(group));
    }

    Map<String, String> parameters() {
      var parameters = new LinkedHashMap<String, String>();
      parameters.put("q", text);
      parameters.put("type", type);
      parameters.put("group", group);
      return parameters;
    }

    boolean isEmpty() {
      return parameters().values().stream().allMatch(String::isEmpty);
    }

    private static String parameter(HttpServletRequest request, String name) {
      var value = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
      return value.length() > LONGEST_SEARCH ? value.substring(0, LONGEST_SEARCH) : value;
    }
  }

  int year() {
    return publication.year();
  }

  static List<Integer> groups() {
    return IntStream.rangeClosed(1, GROUPS).boxed().toList();
  }
}
