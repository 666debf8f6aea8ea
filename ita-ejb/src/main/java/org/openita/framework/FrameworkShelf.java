package org.openita.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the frameworks that have been read: reference data, the same on every node. */
@ApplicationScoped
class FrameworkShelf {

  private final Map<Integer, Framework> frameworks = new ConcurrentHashMap<>();

  @Inject private FrameworkReader reader;

  Framework framework(int year) {
    return frameworks.computeIfAbsent(year, reader::read);
  }
}
