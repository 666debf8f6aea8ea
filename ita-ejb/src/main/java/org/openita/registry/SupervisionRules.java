package org.openita.registry;

import java.util.Map;
import java.util.Optional;

/**
 * Which body supervises an agency: that of its type, or, where told, that of its type in its
 * province.
 *
 * @param bodies codes of supervising bodies
 */
public record SupervisionRules(Map<Subject, String> bodies) {

  /**
   * What a body supervises.
   *
   * @param province absent: everywhere but where another rule of the type names the province
   */
  public record Subject(String type, Optional<String> province) {}

  public SupervisionRules {
    bodies = Map.copyOf(bodies);
  }

  /** The one body; absent where nobody supervises the type. */
  public Optional<String> bodyOf(String type, Optional<String> province) {
    return province
        .map(code -> bodies.get(new Subject(type, Optional.of(code))))
        .or(() -> Optional.ofNullable(bodies.get(new Subject(type, Optional.empty()))));
  }
}
