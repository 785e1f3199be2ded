package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads persons' names in Han and kana. The characters themselves are one reading; pinyin and
 * Kuromoji's are others. A name with a middle dot or in katakana is a foreign one, written by
 * sound.
 */
final class HanPerson {

  private static final Set<String> DOUBLE_SURNAMES = doubles();

  private HanPerson() {}

  static void read(String written, List<Reading> readings) {
    String cleaned = PersonWords.withoutHanTitle(written);
    boolean foreign = cleaned.indexOf('・') > 0 || cleaned.indexOf('·') > 0;
    List<String> words = words(cleaned, foreign);
    if (foreign || cleaned.chars().anyMatch(letter -> Kana.isKatakana((char) letter))) {
      readings.add(foreign(words));
      return;
    }
    if (cleaned.chars().noneMatch(letter -> Kana.isKana((char) letter))) {
      readings.add(reading(words, Reading.Manner.HAN));
      readings.add(reading(words, Reading.Manner.PINYIN));
    }
    readings.add(reading(words, Reading.Manner.JAPANESE));
  }

  private static List<String> words(String cleaned, boolean foreign) {
    List<String> words = new ArrayList<>();
    for (String word : cleaned.split("[^\\p{L}\\p{N}ー]+", -1)) {
      if (!word.isEmpty() && words.size() < Words.MOST) {
        words.add(word);
      }
    }
    boolean whole = words.size() == 1 && words.getFirst().length() <= 4;
    return whole && !foreign ? parted(words.getFirst()) : words;
  }

  private static List<String> parted(String name) {
    int length = name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
    return name.length() <= length
        ? List.of(name)
        : List.of(name.substring(0, length), name.substring(length));
  }

  private static Reading foreign(List<String> words) {
    List<Part> parts = new ArrayList<>();
    for (String word : words) {
      String latin = Kana.isKana(word.charAt(0)) ? Kana.latin(word) : pinyin(word);
      if (!latin.isEmpty()) {
        parts.add(Part.of(word, latin, "", Role.CORE, Sound.LOAN, -1));
      }
    }
    return Reading.of(Subject.PERSON, Reading.Manner.JAPANESE, parts, 0);
  }

  private static Reading reading(List<String> words, Reading.Manner manner) {
    List<Part> parts = new ArrayList<>();
    for (String word : words) {
      String text =
          switch (manner) {
            case HAN -> Romaniser.simplified(word);
            case PINYIN -> pinyin(word);
            case JAPANESE, LATIN, ALPHABET, KOREAN -> JapaneseReadings.latin(word);
          };
      if (!text.isEmpty()) {
        parts.add(Part.of(word, text, "", Role.CORE, Sound.FULL, -1));
      }
    }
    boolean whole = parts.size() == words.size();
    return Reading.of(Subject.PERSON, manner, whole ? parts : List.of(), 0);
  }

  static String pinyin(String word) {
    StringBuilder latin = new StringBuilder();
    word.codePoints().forEach(point -> latin.append(Romaniser.pinyin(Character.toString(point))));
    return latin.toString();
  }

  private static Set<String> doubles() {
    Set<String> doubles = new HashSet<>();
    for (String line : Tables.lines("east-asian-surnames.txt")) {
      if (!Hangul.isSyllable(line.charAt(0))) {
        doubles.add(line);
      }
    }
    return doubles;
  }
}
