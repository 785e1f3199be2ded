package org.sekisho.screening.lists;

import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Problem;

/** What came of taking in a list. */
public sealed interface UpdateResult {

  String listId();

  /**
   * A new version was kept.
   *
   * @param notes what was odd in it without stopping it
   */
  record Added(StoredVersion version, List<Problem> notes) implements UpdateResult {
    public Added {
      notes = List.copyOf(notes);
    }

    @Override
    public String listId() {
      return version.listId();
    }
  }

  /** What was fetched is what the store already has as its newest version. */
  record Unchanged(StoredVersion version) implements UpdateResult {
    @Override
    public String listId() {
      return version.listId();
    }
  }

  /**
   * Refused; nothing was changed.
   *
   * @param lastGood the version that stays in use, if there is one
   */
  record Refused(String listId, Optional<StoredVersion> lastGood, List<Problem> problems)
      implements UpdateResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
