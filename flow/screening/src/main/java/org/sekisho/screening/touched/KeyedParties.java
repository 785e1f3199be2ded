package org.sekisho.screening.touched;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sekisho.screening.party.Identifier;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;

/**
 * Own parties by keys: identifiers whole, and the words of names with every word that lacks one of
 * their letters, so that two words within one edit share a key (symmetric delete, W. Garbe 2012).
 * Scripts are compared as written.
 */
public final class KeyedParties implements OwnParties {

  /** Words that one name must share with another; all, where it has fewer. */
  private static final int WORDS = 2;

  private static final int SHORTEST_FOR_EDIT = 4;

  private final Map<String, Set<String>> byIdentifier = new HashMap<>();
  private final Map<String, Set<NameOf>> byWord = new HashMap<>();

  /** One name of an own party: how many words it has. */
  private record NameOf(String ownId, int number, int words) {}

  public KeyedParties(Iterable<Party> own) {
    own.forEach(this::add);
  }

  private void add(Party party) {
    for (Identifier identifier : party.identifiers()) {
      byIdentifier.computeIfAbsent(identifier.key(), key -> new TreeSet<>()).add(party.partyId());
    }
    for (int i = 0; i < party.names().size(); i++) {
      List<String> words = words(party.names().get(i));
      NameOf name = new NameOf(party.partyId(), i, words.size());
      words.stream()
          .flatMap(KeyedParties::keys)
          .forEach(key -> byWord.computeIfAbsent(key, none -> new HashSet<>()).add(name));
    }
  }

  @Override
  public SortedSet<String> near(Party listed) {
    SortedSet<String> near = new TreeSet<>();
    for (Identifier identifier : listed.identifiers()) {
      near.addAll(byIdentifier.getOrDefault(identifier.key(), Set.of()));
    }
    listed.names().forEach(name -> near(name, near));
    return near;
  }

  private void near(PartyName name, Set<String> near) {
    List<String> words = words(name);
    Map<NameOf, Integer> shared = new HashMap<>();
    for (String word : words) {
      Set<NameOf> found = new HashSet<>();
      keys(word).forEach(key -> found.addAll(byWord.getOrDefault(key, Set.of())));
      found.forEach(each -> shared.merge(each, 1, Integer::sum));
    }
    shared.forEach((each, count) -> {
      if (count >= Math.min(WORDS, Math.min(words.size(), each.words()))) {
        near.add(each.ownId());
      }
    });
  }

  /** Lower case, without accents; each word once. */
  private static List<String> words(PartyName name) {
    String plain =
        Normalizer.normalize(name.text(), Normalizer.Form.NFKD)
            .replaceAll("\\p{Mn}", "")
            .toLowerCase(Locale.ROOT);
    return Stream.of(plain.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<String> keys(String word) {
    List<String> keys = new ArrayList<>(List.of(word));
    if (word.length() >= SHORTEST_FOR_EDIT) {
      for (int i = 0; i < word.length(); i++) {
        keys.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    return keys.stream().distinct();
  }
}
