package org.sekisho.screening.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The distinct words of a list, each with the places where it stands. Immutable. */
final class Dictionary {

  final Bearing bearing;
  final String[] words;
  final long[] letters;
  final byte[] lengths;
  final Postings keys;
  private final int[] starts;
  private final int[] places;

  private Dictionary(Builder built) {
    this.bearing = built.bearing;
    this.words = new String[built.words.size()];
    built.words.forEach((word, number) -> words[number] = word);
    this.letters = new long[words.length];
    this.lengths = new byte[words.length];
    Deletes deletes = new Deletes();
    Postings.Builder made = new Postings.Builder();
    for (int i = 0; i < words.length; i++) {
      int number = i;
      letters[i] = Letters.of(words[i]);
      lengths[i] = length(words[i]);
      deletes.of(words[i], bearing.edits(words[i].length()), key -> made.add(key, number));
    }
    this.keys = made.build();
    this.starts = built.starts(words.length);
    this.places = built.places(starts);
  }

  /** Its length, as far as that rules words out: what is longer counts as the longest. */
  static byte length(String word) {
    return (byte) Math.min(Byte.MAX_VALUE, word.length());
  }

  /** The first of a word's places; they end where the next word's begin. */
  int start(int word) {
    return starts[word];
  }

  int place(int at) {
    return places[at];
  }

  /** Gathers words. */
  static final class Builder {
    private final Bearing bearing;
    private final Map<String, Integer> words = new HashMap<>();
    private int[] numbers = new int[1024];
    private int[] places = new int[1024];
    private int size;

    Builder(Bearing bearing) {
      this.bearing = bearing;
    }

    void add(String word, int place) {
      if (size == places.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
        places = Arrays.copyOf(places, size * 2);
      }
      numbers[size] = words.computeIfAbsent(word, made -> words.size());
      places[size++] = place;
    }

    Dictionary build() {
      return new Dictionary(this);
    }

    private int[] starts(int count) {
      int[] starts = new int[count + 1];
      for (int i = 0; i < size; i++) {
        starts[numbers[i] + 1]++;
      }
      for (int i = 0; i < count; i++) {
        starts[i + 1] += starts[i];
      }
      return starts;
    }

    private int[] places(int[] starts) {
      int[] next = starts.clone();
      int[] ordered = new int[size];
      for (int i = 0; i < size; i++) {
        ordered[next[numbers[i]]++] = places[i];
      }
      return ordered;
    }
  }
}
