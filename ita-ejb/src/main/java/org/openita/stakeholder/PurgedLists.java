package org.openita.stakeholder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts and digests what a purge removes: all of it, and each list for itself. */
final class PurgedLists {

  private final SealedDigest all = new SealedDigest();
  private final Map<Integer, SealedDigest> digests = new HashMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private int records;

  /** To be called in the order of the ids. */
  void add(int id, byte[] sealed, int dossier) {
    all.add(id, sealed);
    digests.computeIfAbsent(dossier, none -> new SealedDigest()).add(id, sealed);
    counts.merge(dossier, 1, Integer::sum);
    records++;
  }

  int records() {
    return records;
  }

  int agencies() {
    return counts.size();
  }

  byte[] digest() {
    return all.end();
  }

  /** To be called once. */
  List<PurgedSampleList> lists() {
    return counts.entrySet().stream()
        .map(
            list ->
                new PurgedSampleList(
                    list.getKey(), list.getValue(), digests.get(list.getKey()).end()))
        .toList();
  }
}
