package org.sekisho.screening.search;

import java.util.List;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.party.Party;

/**
 * Lists that change while they are searched. A change makes a new snapshot beside the one in use
 * and puts it in its place at once: whoever searches sees all of a change or nothing of it, and
 * never waits.
 */
public final class LiveLists {

  private volatile Snapshot snapshot;

  public LiveLists(ScreenedLists lists) {
    this.snapshot = Snapshot.of(lists);
  }

  /**
   * Lays a change of one list over what is there. Writers wait for each other.
   *
   * @param after the version of the list that the change leads to
   */
  public synchronized void apply(ListDelta delta, ListVersion after) {
    snapshot = snapshot.with(delta, after);
  }

  /** A search that follows every change. One for each thread. */
  public HitSearch search(int threshold) {
    return new LiveSearch(this, threshold);
  }

  public List<ListVersion> versions() {
    return snapshot.versions();
  }

  /** All parties: those never changed in the order of the lists, then the others as they came. */
  public List<Party> parties() {
    return snapshot.parties();
  }

  Snapshot snapshot() {
    return snapshot;
  }
}
