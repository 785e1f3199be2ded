package org.sekisho.screening.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.screening.index.NameIndex;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.party.Identifier;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;

/** Versions of lists, indexed. Immutable: a list that changed makes a new one. */
public final class ScreenedLists {

  private final List<ListVersion> versions;
  private final List<Party> parties;
  private final List<PartyName> names = new ArrayList<>();
  private final int[] owners;
  private final NameIndex index;
  private final Map<String, List<Integer>> identifiers = new HashMap<>();

  private ScreenedLists(List<ListVersion> versions, List<Party> parties, List<Name> read) {
    this.versions = List.copyOf(versions);
    this.parties = List.copyOf(parties);
    List<Integer> owned = new ArrayList<>();
    for (int party = 0; party < parties.size(); party++) {
      add(party, owned);
    }
    this.owners = owned.stream().mapToInt(Integer::intValue).toArray();
    this.index = NameIndex.of(read);
  }

  public static ScreenedLists of(List<ListVersion> versions, List<Party> parties) {
    ListIntake intake = new ListIntake();
    parties.forEach(intake);
    return from(versions, List.of(intake));
  }

  /** Lists that were taken in, in this order. */
  public static ScreenedLists from(List<ListVersion> versions, List<ListIntake> lists) {
    return new ScreenedLists(
        versions,
        lists.stream().flatMap(list -> list.parties().stream()).toList(),
        lists.stream().flatMap(list -> list.names().stream()).toList());
  }

  private void add(int number, List<Integer> owned) {
    Party party = parties.get(number);
    for (PartyName name : party.names()) {
      names.add(name);
      owned.add(number);
    }
    for (Identifier identifier : party.identifiers()) {
      identifiers.computeIfAbsent(identifier.key(), key -> new ArrayList<>()).add(number);
    }
  }

  public List<ListVersion> versions() {
    return versions;
  }

  public NameIndex index() {
    return index;
  }

  /** All parties in the order of the lists. */
  public List<Party> parties() {
    return parties;
  }

  Party party(int number) {
    return parties.get(number);
  }

  int owner(int name) {
    return owners[name];
  }

  PartyName name(int number) {
    return names.get(number);
  }

  /** The first name of a party in the index. */
  int firstName(int party) {
    int low = 0;
    while (owners[low] != party) {
      low++;
    }
    return low;
  }

  List<Integer> identified(String key) {
    return key.isEmpty() ? List.of() : identifiers.getOrDefault(key, List.of());
  }
}
