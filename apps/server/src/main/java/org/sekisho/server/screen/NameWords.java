package org.sekisho.server.screen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;

/**
 * Finds parties by parts of their names, as a person types them into a box. A family name alone is
 * no hit of screening, since it names too many.
 */
final class NameWords {

  private record Entry(Party party, String names) {}

  private final List<Entry> entries = new ArrayList<>();

  NameWords(List<Party> parties) {
    parties.forEach(party ->
        entries.add(
            new Entry(
                party,
                folded(
                    party.names().stream()
                        .map(PartyName::text)
                        .collect(Collectors.joining("\n"))))));
  }

  /** The parties whose names hold every word, in the order of the lists. */
  List<Party> holding(String text) {
    List<String> words = List.of(folded(text).strip().split("\\s+"));
    return entries.stream()
        .filter(entry -> words.stream().allMatch(entry.names()::contains))
        .map(Entry::party)
        .toList();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
