package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Korean names: the surname first, in the manners of South and North. */
final class HangulReader {

  private HangulReader() {}

  static void read(String cleaned, Subject subject, List<Reading> readings) {
    List<String> words = new ArrayList<>();
    for (String word : cleaned.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    boolean organisation = subject == Subject.ORGANISATION || subject == Subject.CRAFT;
    for (Hangul.Manner manner : Hangul.Manner.values()) {
      if (subject == Subject.PERSON || subject == Subject.UNKNOWN) {
        readings.add(person(words, manner));
      }
      if (organisation || subject == Subject.UNKNOWN) {
        readings.add(organisation(words, manner));
      }
    }
  }

  private static Reading person(List<String> written, Hangul.Manner manner) {
    List<String> words = surnameFirst(written);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String latin =
          i == 0 && words.size() > 1 ? Hangul.surname(word, manner) : Hangul.latin(word, manner);
      if (!latin.isEmpty()) {
        parts.add(Part.of(word, latin, "", Role.CORE, Sound.FULL, -1));
      }
    }
    return Reading.of(Subject.PERSON, Reading.Manner.KOREAN, parts, 0);
  }

  private static List<String> surnameFirst(List<String> words) {
    List<String> ordered = new ArrayList<>(words);
    if (words.size() == 1 && words.getFirst().length() >= 2 && words.getFirst().length() <= 4) {
      return List.of(words.getFirst().substring(0, 1), words.getFirst().substring(1));
    }
    if (words.size() > 1
        && !Hangul.isSurname(words.getFirst())
        && Hangul.isSurname(words.getLast())) {
      ordered.addFirst(ordered.removeLast());
    }
    return ordered;
  }

  private static Reading organisation(List<String> words, Hangul.Manner manner) {
    PartList parts = new PartList();
    for (String word : words) {
      organisationWord(word, manner, parts);
    }
    return parts.reading(Subject.ORGANISATION, Reading.Manner.KOREAN);
  }

  private static void organisationWord(String word, Hangul.Manner manner, PartList parts) {
    int plainFrom = 0;
    int at = 0;
    while (at < word.length()) {
      int end = Phrases.end(word, at);
      if (end > 0) {
        plain(word.substring(plainFrom, at), manner, parts);
        String phrase = word.substring(at, end);
        Optional<Term> term = Phrases.written(phrase);
        term.ifPresent(known -> parts.term(known, List.of(Word.of(phrase, "x", Sound.FULL))));
        at = end;
        plainFrom = end;
      } else {
        at++;
      }
    }
    plain(word.substring(plainFrom), manner, parts);
  }

  private static void plain(String text, Hangul.Manner manner, PartList parts) {
    String latin =
        Hangul.isSyllable(text.isEmpty() ? ' ' : text.charAt(0))
            ? Hangul.latin(text, manner)
            : Romaniser.latin(text);
    if (!latin.isEmpty()) {
      parts.word(Word.of(text, latin, Sound.FULL), false);
    }
  }
}
