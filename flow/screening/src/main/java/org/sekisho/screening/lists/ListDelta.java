package org.sekisho.screening.lists;

import java.util.List;
import org.sekisho.screening.party.Party;

/**
 * How one version of a list differs from another, in order of the parties' ids.
 *
 * @param added parties that only the later version has
 * @param changed parties of both versions whose content differs
 * @param removed parties that only the earlier version has
 */
public record ListDelta(List<Party> added, List<Change> changed, List<Party> removed) {

  /**
   * A party before and after.
   *
   * @param fields the fields that differ, by their names in a party's JSON
   */
  public record Change(Party before, Party after, List<String> fields) {
    public Change {
      fields = List.copyOf(fields);
    }
  }

  public ListDelta {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
