package org.sekisho.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;

/**
 * Invented names after real ones: in every word some letters give way to others, vowels to vowels,
 * consonants to consonants; letters that are not Latin change places. A word gives way to the same
 * word throughout one variation, so that words repeat as they do in names.
 */
final class Variations {

  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnprstvz";

  private final int number;

  /**
   * @param number which variation; 0 leaves names as they are
   */
  Variations(int number) {
    this.number = number;
  }

  /** So many variations of every party, the parties themselves first. */
  static List<Party> of(List<Party> parties, int times) {
    List<Party> all = new ArrayList<>(parties);
    for (int number = 1; number < times; number++) {
      parties.stream().map(new Variations(number)::of).forEach(all::add);
    }
    return all;
  }

  private Party of(Party party) {
    List<PartyName> names =
        party.names().stream()
            .map(name -> PartyName.of(of(name.text()), name.kind(), name.strength()))
            .toList();
    return new Party(
        party.listId(),
        party.partyId() + "-" + number,
        party.kind(),
        names,
        party.birthDates(),
        party.genders(),
        party.countries(),
        List.of(),
        party.addresses(),
        party.programmes(),
        party.listedFrom(),
        party.listedTo(),
        party.remarks(),
        party.source());
  }

  String of(String name) {
    StringBuilder text = new StringBuilder(name);
    int start = 0;
    for (int i = 0; number > 0 && i <= name.length(); i++) {
      if (i == name.length() || !Character.isLetter(name.charAt(i))) {
        word(text, start, i);
        start = i + 1;
      }
    }
    return text.toString();
  }

  private void word(StringBuilder text, int start, int end) {
    int hash = text.substring(start, end).toLowerCase(java.util.Locale.ROOT).hashCode();
    int seed = (hash + number * 0x9e3779b9) * 0x85ebca6b;
    for (int i = start; i < end; i++) {
      seed = seed * 0x2c1b3c6d + 0x297a2d39;
      int drawn = seed >>> 16;
      if (drawn % 3 == 0) {
        letter(text, i, end, drawn / 3);
      }
    }
  }

  private static void letter(StringBuilder text, int at, int end, int drawn) {
    char letter = Character.toLowerCase(text.charAt(at));
    if (letter >= 'a' && letter <= 'z') {
      String letters = VOWELS.indexOf(letter) >= 0 ? VOWELS : CONSONANTS;
      char other = letters.charAt(drawn % letters.length());
      boolean upper = Character.isUpperCase(text.charAt(at));
      text.setCharAt(at, upper ? Character.toUpperCase(other) : other);
    } else if (at + 1 < end) {
      char next = text.charAt(at + 1);
      text.setCharAt(at + 1, text.charAt(at));
      text.setCharAt(at, next);
    }
  }
}
