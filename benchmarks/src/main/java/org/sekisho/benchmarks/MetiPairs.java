package org.sekisho.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;
import org.sekisho.screening.score.Scorer;

/** The Japanese and the English name of each party of two METI lists, each sought by the other. */
final class MetiPairs {

  private final List<Name> japanese = new ArrayList<>();
  private final List<Name> english = new ArrayList<>();
  private final Scorer scorer = new Scorer();

  MetiPairs(SharedLists shared) {
    for (String file : List.of("belarus-entities.txt", "third-country-entities.txt")) {
      shared.parties("jp-meti-export-ban", "lists/jp-meti-2025/" + file).forEach(this::add);
    }
  }

  private void add(Party party) {
    Optional<PartyName> written = first(party, false);
    Optional<PartyName> translated = first(party, true);
    if (written.isPresent() && translated.isPresent()) {
      japanese.add(Normaliser.read(written.get().text(), Subject.ORGANISATION));
      english.add(Normaliser.read(translated.get().text(), Subject.ORGANISATION));
    }
  }

  private static Optional<PartyName> first(Party party, boolean latin) {
    return party.names().stream()
        .filter(name -> name.text().chars().allMatch(letter -> letter < 0x2e80) == latin)
        .findFirst();
  }

  void print() {
    System.out.printf(
        "METI, first of %d: Japanese to English %d, English to Japanese %d%n",
        japanese.size(), firsts(japanese, english), firsts(english, japanese));
  }

  private long firsts(List<Name> asked, List<Name> listed) {
    int firsts = 0;
    for (int i = 0; i < asked.size(); i++) {
      int own = scorer.score(asked.get(i), listed.get(i));
      int better = 0;
      for (Name other : listed) {
        boolean same = other.written().equals(listed.get(i).written());
        better += !same && scorer.score(asked.get(i), other) >= own ? 1 : 0;
      }
      firsts += better == 0 ? 1 : 0;
    }
    return firsts;
  }
}
