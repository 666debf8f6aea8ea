package org.openita.ws.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.ws.problem.ProblemCode;
import org.openita.ws.problem.RequestProblem;

/**
 * The version that a client has last read, from the header {@code If-Match} (RFC 9110, section
 * 13.1.1). Without the header the client says that there is no record yet.
 */
final class IfMatch {

  private static final Pattern TAGS =
      Pattern.compile("(?:W/)?\"[^\"]*\"(?:\\s*,\\s*(?:W/)?\"[^\"]*\")*");
  private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
  private static final String ANY = "*";

  private final String header;

  private IfMatch(String header) {
    this.header = header;
  }

  /**
   * @throws RequestProblem {@code MALFORMED_REQUEST} when it is no list of entity tags
   */
  static IfMatch of(String headerOrNull) {
    if (headerOrNull != null
        && !headerOrNull.strip().equals(ANY)
        && !TAGS.matcher(headerOrNull.strip()).matches()) {
      throw new RequestProblem(ProblemCode.MALFORMED_REQUEST);
    }
    return new IfMatch(headerOrNull == null ? null : headerOrNull.strip());
  }

  /** The entity tag of a version; none while there is no record. */
  static EntityTag tag(long version) {
    return version == 0 ? null : new EntityTag(Long.toString(version));
  }

  /**
   * Does what depends on the version.
   *
   * @param current the version that holds now; asked only for {@code *} and lists
   * @throws RequestProblem {@code PRECONDITION_REQUIRED} when there is a record but no header
   */
  <T> T apply(LongSupplier current, LongFunction<T> command) {
    try {
      return command.apply(version(current));
    } catch (Refusal refusal) {
      if (header == null && refusal.code() == RefusalCode.VERSION_CONFLICT) {
        throw new RequestProblem(ProblemCode.PRECONDITION_REQUIRED);
      }
      throw refusal;
    }
  }

  private long version(LongSupplier current) {
    if (header == null) {
      return 0;
    }
    var named = VERSION.matcher(header).results().map(tag -> Long.valueOf(tag.group(1))).toList();
    if (named.size() == 1 && header.charAt(0) == '"') {
      return named.get(0);
    }
    return present(named, current.getAsLong());
  }

  private long present(List<Long> named, long current) {
    boolean matches = current != 0 && (header.equals(ANY) || named.contains(current));
    if (!matches || header.contains("W/")) {
      throw Refusal.versionConflict();
    }
    return current;
  }
}
