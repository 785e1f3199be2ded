package org.sekisho.matter;

import java.util.List;

/**
 * What it is to be listed, or owned by the listed, for a fact that screening and ownership find.
 *
 * @param lists ids of folders of {@code lists/}; one is enough to be listed, all are looked at
 * @param programmes the programmes of those lists that count, in the lists' own words; empty where
 *     every one does
 * @param about the roles whose players are looked at
 */
public record Listing(List<String> lists, List<String> programmes, List<String> about) {

  /** The word in {@code found_as} for a party that is on the lists. */
  public static final String WORD = "listed";

  /** The word for a party of which the listed together own half or more. */
  public static final String OWNED = "half-owned-by-listed";

  /** The word for a choice whose values are the entries of the lists, and {@value #NOBODY}. */
  public static final String NAMED = "listed-as";

  /** The value of such a choice for a party that is none of the entries. */
  public static final String NOBODY = "none";

  public Listing {
    lists = List.copyOf(lists);
    programmes = List.copyOf(programmes);
    about = List.copyOf(about);
  }

  /** Whether an entry under these programmes counts. */
  public boolean counts(List<String> under) {
    return programmes.isEmpty()
        || programmes.stream()
            .anyMatch(wanted -> under.stream().anyMatch(wanted::equalsIgnoreCase));
  }
}
