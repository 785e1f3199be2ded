package org.sekisho.server.parties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.access.Reach;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.LiveLists;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.store.registry.Version;
import org.sekisho.terms.ContentHash;

/**
 * Finds parties by their names in any script. Readers of one reach share an index of the parties
 * that they may see and of no others, so that neither a rank nor a score can tell of what is
 * hidden; it takes in what came since it was last asked. What it finds is looked up once more
 * before it is shown, which leaves out what was erased or moved out of reach meanwhile.
 */
final class PartySearch {

  private static final String LIST = "registry";
  private static final int LEAST_SCORE = 600;
  private static final int MOST_INDEXES = 16;

  private final StoredParties parties;
  private final Map<Reach, Index> indexes =
      new LinkedHashMap<>(MOST_INDEXES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Reach, Index> eldest) {
          return size() > MOST_INDEXES;
        }
      };

  PartySearch(StoredParties parties) {
    this.parties = parties;
  }

  /** The best hits, best first. */
  List<Hit> search(Reach reach, String name, int most) {
    Index index;
    synchronized (indexes) {
      index = indexes.computeIfAbsent(reach, Index::new);
    }
    return index.search(name, most);
  }

  private record Known(Party party, int version) {}

  private final class Index {

    private final Reach reach;
    private final LiveLists lists = new LiveLists(ScreenedLists.of(List.of(), List.of()));
    private final Map<String, Known> known = new HashMap<>();
    private Instant last = Instant.EPOCH;

    Index(Reach reach) {
      this.reach = reach;
    }

    List<Hit> search(String name, int most) {
      Map<String, Integer> numbers = new HashMap<>();
      List<Hit> found;
      synchronized (this) {
        follow();
        found = lists.search(LEAST_SCORE).screen(Question.of(name));
        found.forEach(hit -> numbers.put(hit.party().partyId(), version(hit)));
      }
      List<Hit> shown = new ArrayList<>();
      for (Hit hit : found) {
        String id = hit.party().partyId();
        int number = Optional.ofNullable(numbers.get(id)).orElse(0);
        if (shown.size() < most && parties.isNewest(reach, id, number)) {
          shown.add(hit.ranked(shown.size() + 1));
        }
      }
      return shown;
    }

    private int version(Hit hit) {
      return Optional.ofNullable(known.get(hit.party().partyId())).map(Known::version).orElse(0);
    }

    private void follow() {
      List<Version> versions = parties.since(reach, last);
      if (versions.isEmpty()) {
        return;
      }
      List<Party> added = new ArrayList<>();
      List<ListDelta.Change> changed = new ArrayList<>();
      List<Party> read = PartyFields.kept(versions).orThrow();
      for (int i = 0; i < read.size(); i++) {
        Party party = read.get(i);
        Known now = new Known(party, versions.get(i).number());
        Optional.ofNullable(known.put(party.partyId(), now))
            .ifPresentOrElse(
                before -> changed.add(new ListDelta.Change(before.party(), party, List.of())),
                () -> added.add(party));
      }
      lists.apply(
          new ListDelta(added, changed, List.of()),
          new ListVersion(
              LIST, ContentHash.of(LIST), Optional.empty(), Optional.empty(), known.size()));
      last = versions.getLast().recorded();
    }
  }
}
