package org.sekisho.screening.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;

/**
 * Compares two versions by party id. Of all parties only the hashes are kept; whole parties only
 * where they differ.
 */
public final class ListComparison {

  /** Hands over the parties of a version; it is asked twice for the earlier one. */
  public interface Version {
    Checked<OpenedList> open(Consumer<Party> parties);
  }

  private record Field(String name, Function<Party, Object> value) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("kind", Party::kind),
          new Field("names", Party::names),
          new Field("born", Party::birthDates),
          new Field("genders", Party::genders),
          new Field("countries", Party::countries),
          new Field("identifiers", Party::identifiers),
          new Field("addresses", Party::addresses),
          new Field("programmes", Party::programmes),
          new Field("listed_from", Party::listedFrom),
          new Field("listed_to", Party::listedTo),
          new Field("remarks", Party::remarks));

  private final Map<String, ContentHash> before = new HashMap<>();
  private final TreeMap<String, Party> added = new TreeMap<>();
  private final TreeMap<String, Party> changed = new TreeMap<>();
  private final TreeMap<String, Party> earlier = new TreeMap<>();

  private ListComparison() {}

  public static Checked<ListDelta> of(Version from, Version to) {
    ListComparison comparison = new ListComparison();
    return from.open(party -> comparison.before.put(party.partyId(), party.contentHash()))
        .then(first -> to.open(comparison::after))
        .then(second -> from.open(comparison::recall))
        .map(third -> comparison.delta());
  }

  private void after(Party party) {
    ContentHash known = before.remove(party.partyId());
    if (known == null) {
      added.put(party.partyId(), party);
    } else if (!known.equals(party.contentHash())) {
      changed.put(party.partyId(), party);
    }
  }

  /** What is left of the hashes belongs to parties that the later version does not have. */
  private void recall(Party party) {
    if (before.containsKey(party.partyId()) || changed.containsKey(party.partyId())) {
      earlier.put(party.partyId(), party);
    }
  }

  private ListDelta delta() {
    List<ListDelta.Change> changes = new ArrayList<>();
    changed.forEach((id, after) -> {
      Party old = Objects.requireNonNull(earlier.remove(id));
      changes.add(new ListDelta.Change(old, after, fields(old, after)));
    });
    changes.sort(Comparator.comparing(change -> change.after().partyId()));
    return new ListDelta(List.copyOf(added.values()), changes, List.copyOf(earlier.values()));
  }

  private static List<String> fields(Party before, Party after) {
    return FIELDS.stream()
        .filter(field -> !field.value().apply(before).equals(field.value().apply(after)))
        .map(Field::name)
        .toList();
  }
}
