package org.sekisho.screening.names;

import java.util.List;
import java.util.Optional;

/** Reads the names of organisations and craft in alphabets. */
final class OrganisationReader {

  private OrganisationReader() {}

  static void read(String cleaned, Subject subject, List<Reading> readings) {
    readings.add(reading(Words.of(cleaned), subject));
    if (cleaned.indexOf('/') > 0) {
      for (String side : cleaned.split("/", -1)) {
        List<Word> words = Words.of(side);
        if (words.stream().mapToInt(word -> word.latin().length()).sum() >= 5) {
          readings.add(reading(words, subject));
        }
      }
    }
  }

  static Reading reading(List<Word> words, Subject subject) {
    PartList parts = new PartList();
    for (int at = 0; at < words.size(); ) {
      at += take(words, at, parts);
    }
    Reading.Manner manner =
        words.stream().anyMatch(word -> word.raw().charAt(0) > '\u02ff')
            ? Reading.Manner.ALPHABET
            : Reading.Manner.LATIN;
    Subject read = subject == Subject.CRAFT ? subject : Subject.ORGANISATION;
    return parts.reading(read, manner).withFull(words);
  }

  /** Returns how many words were taken. */
  private static int take(List<Word> words, int at, PartList parts) {
    for (int length = Math.min(Phrases.LONGEST, words.size() - at); length > 0; length--) {
      List<Word> phrase = words.subList(at, at + length);
      boolean edge = at == 0 || at + length == words.size();
      Optional<Term> term = Phrases.spelled(phrase);
      if (term.isEmpty() && edge && length > 1) {
        term = Phrases.slipped(phrase);
      }
      if (term.isPresent() && fits(term.get(), phrase, at, edge)) {
        parts.term(term.get(), phrase);
        return length;
      }
    }
    return parts.word(words.get(at), at == 0);
  }

  /** Two letters are a legal form at the end only, except Indonesia's PT. */
  private static boolean fits(Term term, List<Word> phrase, int at, boolean edge) {
    String first = phrase.getFirst().latin();
    if (term.meaning() == Term.Meaning.STOP) {
      return !edge || at == 0 || Numerals.value(first, false) < 0;
    }
    if (term.meaning() != Term.Meaning.LEGAL) {
      return true;
    }
    boolean brief = phrase.size() == 1 && first.length() <= 2;
    return !brief || (edge && (at > 0 || first.equals("pt"))) || (first.equals("co") && at > 0);
  }
}
