package org.openita.web.console;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.disclosure.Disclosure;
import org.openita.framework.Framework;
import org.openita.framework.InstrumentCode;
import org.openita.framework.SubIndicator;

/**
 * The disclosures of a sub-indicator, in the order of the framework.
 *
 * @param rows a row for each, as the page wants it
 */
public record DisclosureGroup<R>(SubIndicator part, List<R> rows) {

  static <R> List<DisclosureGroup<R>> of(
      Framework framework, List<Disclosure> disclosures, Function<Disclosure, R> row) {
    Map<String, Disclosure> byCode =
        disclosures.stream()
            .collect(Collectors.toMap(one -> one.item().code(), Function.identity()));
    return framework.instrument(InstrumentCode.OIT).indicators().stream()
        .flatMap(indicator -> indicator.subIndicators().stream())
        .map(
            part ->
                new DisclosureGroup<>(
                    part,
                    part.items().stream().map(item -> byCode.get(item.code())).map(row).toList()))
        .toList();
  }
}
