package org.sekisho.screening.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The distinct words of a list, each with the places where it stands. Immutable. */
final class Dictionary {

  final Bearing bearing;
  final String[] words;
  final long[] letters;
  final short[] lengths;
  final Postings keys;
  final Postings places;

  private Dictionary(Builder built) {
    this.bearing = built.bearing;
    this.words = new String[built.words.size()];
    built.words.forEach((word, number) -> words[number] = word);
    this.letters = Arrays.stream(words).mapToLong(Letters::of).toArray();
    this.lengths = new short[words.length];
    Postings.Builder made = new Postings.Builder();
    for (int i = 0; i < words.length; i++) {
      int number = i;
      lengths[i] = (short) words[i].length();
      Deletes.of(words[i], bearing.edits(words[i].length()), key -> made.add(key, number));
    }
    this.keys = made.build();
    this.places = built.places.build();
  }

  /** The key of a word's places. */
  static long placesOf(int word) {
    return word + 1L;
  }

  /** Gathers words. */
  static final class Builder {
    private final Bearing bearing;
    private final Map<String, Integer> words = new HashMap<>();
    private final Postings.Builder places = new Postings.Builder();

    Builder(Bearing bearing) {
      this.bearing = bearing;
    }

    void add(String word, int place) {
      places.add(placesOf(words.computeIfAbsent(word, made -> words.size())), place);
    }

    Dictionary build() {
      return new Dictionary(this);
    }
  }
}
