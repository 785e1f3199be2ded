package org.sekisho.matter;

import java.util.List;

/**
 * What it is to be listed, for a fact that screening finds.
 *
 * @param lists ids of folders of {@code lists/}; one is enough to be listed, all are looked at
 * @param programmes the programmes of those lists that count, in the lists' own words; empty where
 *     every one does
 */
public record Listing(List<String> lists, List<String> programmes) {

  /** The word in {@code found_as}. */
  public static final String WORD = "listed";

  public Listing {
    lists = List.copyOf(lists);
    programmes = List.copyOf(programmes);
  }

  /** Whether an entry under these programmes counts. */
  public boolean counts(List<String> under) {
    return programmes.isEmpty()
        || programmes.stream()
            .anyMatch(wanted -> under.stream().anyMatch(wanted::equalsIgnoreCase));
  }
}
