package org.sekisho.screening.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.party.Party;

/**
 * Lists at one moment: a large index that is never touched, the entries of it that no longer count,
 * and a small index of the entries that came or changed since. When the small one has grown, both
 * are indexed anew as one.
 *
 * @param base the large index
 * @param gone entries of the base that were removed or changed
 * @param later entries that came or changed, in the order in which they did
 */
record Snapshot(
    List<ListVersion> versions, ScreenedLists base, Set<Entry> gone, ScreenedLists later) {

  /** Below this many changes indexing anew is never worth it. */
  private static final int FEW = 500;

  /** The part of the base that may have changed before it is indexed anew. */
  private static final int PART = 8;

  /** An entry of a list. */
  record Entry(String listId, String partyId) {
    static Entry of(Party party) {
      return new Entry(party.listId(), party.partyId());
    }
  }

  Snapshot {
    versions = List.copyOf(versions);
    gone = Set.copyOf(gone);
  }

  static Snapshot of(ScreenedLists lists) {
    ScreenedLists none = ScreenedLists.of(List.of(), List.of());
    return new Snapshot(lists.versions(), lists, Set.of(), none);
  }

  List<Party> parties() {
    return Stream.concat(base.parties().stream().filter(this::counts), later.parties().stream())
        .toList();
  }

  /** Whether an entry of the base is still as it was. */
  boolean counts(Party ofBase) {
    return !gone.contains(Entry.of(ofBase));
  }

  Snapshot with(ListDelta delta, ListVersion after) {
    Map<Entry, Party> fresh = new LinkedHashMap<>();
    later.parties().forEach(party -> fresh.put(Entry.of(party), party));
    Set<Entry> left = new HashSet<>(gone);
    Stream<Party> arriving =
        Stream.concat(
            delta.changed().stream().map(ListDelta.Change::after), delta.added().stream());
    delta.removed().forEach(party -> leave(party, fresh, left));
    arriving.forEach(party -> {
      leave(party, fresh, left);
      fresh.put(Entry.of(party), party);
    });
    return new Snapshot(
            replaced(after), base, left, ScreenedLists.of(List.of(), List.copyOf(fresh.values())))
        .compact();
  }

  private static void leave(Party party, Map<Entry, Party> fresh, Set<Entry> left) {
    fresh.remove(Entry.of(party));
    left.add(Entry.of(party));
  }

  private List<ListVersion> replaced(ListVersion after) {
    List<ListVersion> all = new ArrayList<>();
    versions.forEach(version -> all.add(version.listId().equals(after.listId()) ? after : version));
    if (!all.contains(after)) {
      all.add(after);
    }
    return all;
  }

  private Snapshot compact() {
    int changes = gone.size() + later.parties().size();
    return changes <= Math.max(FEW, base.parties().size() / PART)
        ? this
        : of(ScreenedLists.of(versions, parties()));
  }
}
