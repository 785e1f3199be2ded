package org.sekisho.screening.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Indication;
import org.sekisho.facts.Sighting;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Participant;
import org.sekisho.screening.decided.AskedHit;
import org.sekisho.screening.decided.DecisionBook;
import org.sekisho.screening.decided.ListedFact;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screener;

/**
 * Tells whether parties are listed, with what was decided about hits on them. Each party is looked
 * for once, however many facts and matters ask. Shared between threads.
 */
public final class ListedParties {

  private final ScreenedLists lists;
  private final Set<String> ids;
  private final ThreadLocal<Screener> screeners;
  private final DecisionBook book;
  private final Map<Participant, List<PossibleParty>> looked = new ConcurrentHashMap<>();
  private final Map<Listing, Sighting> nobody = new ConcurrentHashMap<>();

  public ListedParties(ScreenedLists lists, DecisionBook book) {
    this.lists = lists;
    this.ids =
        lists.versions().stream().map(ListVersion::listId).collect(Collectors.toUnmodifiableSet());
    this.screeners = ThreadLocal.withInitial(() -> new Screener(lists, Band.POSSIBLE.least()));
    this.book = book;
  }

  /** Whether every list of a listing is here; with fewer nobody can be said not to be listed. */
  public boolean has(Listing listing) {
    return ids.containsAll(listing.lists());
  }

  /** Whether any of these is listed. */
  public Sighting find(List<Participant> asked, Listing listing) {
    List<PossibleParty> possible = new ArrayList<>();
    for (Participant participant : asked) {
      for (PossibleParty each : looked(participant)) {
        if (each.isOn(listing)) {
          possible.add(each);
        }
      }
    }
    return possible.isEmpty()
        ? nobody.computeIfAbsent(listing, unseen -> sighting(List.of(), listing))
        : sighting(possible, listing);
  }

  private Sighting sighting(List<PossibleParty> possible, Listing listing) {
    List<AskedHit> hits = possible.stream().map(PossibleParty::asked).toList();
    Optional<Fact> fact = ListedFact.of(hits, versions(listing), book);
    return fact.isPresent()
        ? new Sighting(fact, List.of())
        : new Sighting(
            fact, possible.stream().flatMap(each -> each.indication(book).stream()).toList());
  }

  /**
   * Every hit on any of the lists that a person has still to look at, whether a law asks or not.
   */
  public List<Indication> open(List<Participant> asked) {
    return asked.stream()
        .flatMap(participant -> looked(participant).stream())
        .flatMap(each -> each.indication(book).stream())
        .toList();
  }

  private List<PossibleParty> looked(Participant participant) {
    List<PossibleParty> before = looked.get(participant);
    if (before != null) {
      return before;
    }
    List<PossibleParty> found = PossibleParty.of(participant, screeners.get(), lists.versions());
    looked.put(participant, found);
    return found;
  }

  private List<ListVersion> versions(Listing listing) {
    return lists.versions().stream()
        .filter(version -> listing.lists().contains(version.listId()))
        .toList();
  }
}
