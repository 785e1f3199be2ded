package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads organisations' names in Han and kana: known words become English ones, the longest first,
 * without needing spaces; other kana is read by its sound, other Han as Japanese and as Chinese.
 */
final class HanOrganisation {

  private static final String GRAMMAR = "のとをにはがおよび第号";

  private final String text;
  private final Reading.Manner manner;
  private final boolean parted;
  private final PartList parts = new PartList();
  private int at;

  private HanOrganisation(String text, Reading.Manner manner, boolean parted) {
    this.text = text;
    this.manner = manner;
    this.parted = parted;
  }

  static void read(String text, List<Reading> readings) {
    Reading japanese = new HanOrganisation(text, Reading.Manner.JAPANESE, true).reading();
    Reading chinese = new HanOrganisation(text, Reading.Manner.PINYIN, true).reading();
    Reading whole = new HanOrganisation(text, Reading.Manner.JAPANESE, false).reading();
    readings.add(japanese);
    if (!chinese.joined().equals(japanese.joined())) {
      readings.add(chinese);
    }
    if (!whole.joined().equals(japanese.joined())) {
      readings.add(whole);
    }
  }

  static boolean isPlainlyOne(String text) {
    for (int i = 0; i < text.length(); i++) {
      int end = Phrases.end(text, i);
      if (end > i + 1) {
        return true;
      }
    }
    return false;
  }

  private Reading reading() {
    int steps = 0;
    while (at < text.length() && steps++ < 4 * Words.MOST) {
      step();
    }
    return parts.reading(Subject.ORGANISATION, manner);
  }

  private void step() {
    char letter = text.charAt(at);
    int end = Phrases.end(text, at);
    if (end > 0 && (!Kana.isKatakana(letter) || end >= katakanaEnd(at) || isWhole(end))) {
      known(end);
    } else if (Kana.isKatakana(letter)) {
      katakana();
    } else if (GRAMMAR.indexOf(letter) >= 0 || !Character.isLetterOrDigit(letter)) {
      at++;
    } else if (Phrases.isIdeographic(letter)) {
      unknown();
    } else {
      alphabet();
    }
  }

  /** A known word inside a longer run of katakana counts if what follows it is known as well. */
  private boolean isWhole(int end) {
    return parted && Phrases.end(text, end) > 0;
  }

  private void known(int end) {
    String phrase = text.substring(at, end);
    Optional<Term> term = Phrases.written(phrase);
    term.ifPresent(known -> parts.term(known, List.of(Word.of(phrase, "x", Sound.FULL))));
    at = end;
  }

  private int katakanaEnd(int from) {
    int end = from;
    while (end < text.length() && Kana.isKatakana(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void katakana() {
    int end = katakanaEnd(at);
    int tail = end;
    for (int i = at + 2; parted && i < end - 2; i++) {
      if (Phrases.end(text, i) == end) {
        tail = i;
        break;
      }
    }
    String word = text.substring(at, tail);
    parts.add(Part.of(word, Kana.latin(word), "", Role.CORE, Sound.LOAN, -1));
    at = tail;
  }

  private void unknown() {
    int end = at;
    while (end < text.length() && isUnknown(end)) {
      end++;
    }
    String word = text.substring(at, Math.max(end, at + 1));
    String latin =
        manner == Reading.Manner.PINYIN ? HanPerson.pinyin(word) : JapaneseReadings.latin(word);
    if (!latin.isEmpty()) {
      parts.add(Part.of(word, latin, "", Role.CORE, Sound.FULL, -1));
    }
    at += word.length();
  }

  private boolean isUnknown(int index) {
    char letter = text.charAt(index);
    return Phrases.isIdeographic(letter)
        && Character.isLetter(letter)
        && !Kana.isKatakana(letter)
        && GRAMMAR.indexOf(letter) < 0
        && Phrases.end(text, index) < 0;
  }

  private void alphabet() {
    int end = at;
    while (end < text.length() && !Phrases.isIdeographic(text.charAt(end))) {
      end++;
    }
    List<Word> words = new ArrayList<>(Words.of(text.substring(at, end)));
    for (Word word : words) {
      Optional<Term> term = Phrases.spelled(List.of(word));
      if (term.isPresent() && word.latin().length() > 2) {
        parts.term(term.get(), List.of(word));
      } else {
        parts.word(word, true);
      }
    }
    at = end;
  }
}
