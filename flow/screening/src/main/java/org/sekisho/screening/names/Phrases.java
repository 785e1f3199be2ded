package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The phrases of {@code legal-forms.txt} and {@code company-words.txt}. Phrases in alphabets are
 * found by their folded romanisation, so that the same word in Cyrillic and in Latin letters is one
 * entry; phrases in Han, kana and hangul by their characters.
 */
final class Phrases {

  /** Words in the longest phrase. */
  static final int LONGEST = 7;

  private static final Set<String> SUFFIXES =
      Set.of("sa", "ag", "llc", "ltd", "inc", "gmbh", "plc", "llp", "jsc", "ooo", "srl", "sarl");

  /** Shorter ones must be met letter by letter: folded, "four" would be "for". */
  private static final int LEAST_FOLDED = 6;

  private static final int LEAST_FUZZY = 10;

  private static final Map<String, Term> EXACT = new HashMap<>();
  private static final Map<String, Term> SPELLED = new HashMap<>();
  private static final Map<String, Term> SLIPPED = new HashMap<>();
  private static final Map<String, Term> WRITTEN = new HashMap<>();
  private static int longestWritten;

  static {
    load("legal-forms.txt");
    load("company-words.txt");
  }

  private Phrases() {}

  /** The term that words in an alphabet make. */
  static Optional<Term> spelled(List<Word> words) {
    Term term = EXACT.get(exact(words));
    String folded = term == null ? key(words) : "";
    if (folded.length() >= LEAST_FOLDED) {
      term = SPELLED.get(folded);
      if (term == null && words.size() == 1) {
        term = SPELLED.get(Inflection.masculine(folded));
      }
    }
    return Optional.ofNullable(term);
  }

  /** The legal form that several words make but for one letter, as where a field cut it off. */
  static Optional<Term> slipped(List<Word> words) {
    String folded = key(words);
    if (folded.length() < LEAST_FUZZY) {
      return Optional.empty();
    }
    Term term = SLIPPED.get(folded);
    for (int i = 0; term == null && i < folded.length(); i++) {
      term = SLIPPED.get(without(folded, i));
    }
    return Optional.ofNullable(term);
  }

  private static String without(String text, int at) {
    return text.substring(0, at) + text.substring(at + 1);
  }

  /** The longest term that stands at a place of a text in Han, kana or hangul: its end, or -1. */
  static int end(String text, int from) {
    for (int end = Math.min(text.length(), from + longestWritten); end > from; end--) {
      if (WRITTEN.containsKey(text.substring(from, end))) {
        return end;
      }
    }
    return -1;
  }

  static Optional<Term> written(String characters) {
    return Optional.ofNullable(WRITTEN.get(characters));
  }

  /** A legal form someone put behind a person's name. */
  static boolean isCompanySuffix(Word word) {
    return word.isUpper() && SUFFIXES.contains(word.latin());
  }

  private static void load(String table) {
    Term model = new Term("", Term.Meaning.STOP, 0);
    for (String line : Tables.lines(table)) {
      if (line.startsWith("[")) {
        model = model(line.substring(1, line.length() - 1));
      } else {
        entry(line.split("\\s*;\\s*", -1), model);
      }
    }
  }

  private static Term model(String section) {
    return switch (section) {
      case "words" -> new Term("", Term.Meaning.WORD, 0);
      case "soft" -> new Term("", Term.Meaning.SOFT, 0);
      case "stop" -> new Term("", Term.Meaning.STOP, 0);
      default ->
          new Term(
              "", Term.Meaning.LEGAL, LegalForm.valueOf(section.toUpperCase(Locale.ROOT)).bit());
    };
  }

  private static void entry(String[] variants, Term model) {
    Term term = new Term(Romaniser.latin(variants[0]), model.meaning(), model.legal());
    for (String variant : variants) {
      if (variant.isEmpty()) {
        continue;
      }
      if (variant.chars().anyMatch(letter -> isIdeographic((char) letter))) {
        WRITTEN.putIfAbsent(variant, term);
        longestWritten = Math.max(longestWritten, variant.length());
      } else {
        alphabetic(Words.of(Cleaning.clean(variant)), term);
      }
    }
  }

  private static void alphabetic(List<Word> words, Term term) {
    EXACT.putIfAbsent(exact(words), term);
    String folded = key(words);
    if (folded.length() >= LEAST_FOLDED) {
      SPELLED.putIfAbsent(folded, term);
    }
    if (term.meaning() == Term.Meaning.LEGAL
        && folded.length() >= LEAST_FUZZY
        && words.size() > 1) {
      SLIPPED.putIfAbsent(folded, term);
      for (int i = 0; i < folded.length(); i++) {
        SLIPPED.putIfAbsent(without(folded, i), term);
      }
    }
  }

  private static String exact(List<Word> words) {
    return words.stream().map(Word::latin).collect(Collectors.joining(" "));
  }

  static boolean isIdeographic(char letter) {
    return letter >= '\u2e80';
  }

  static String key(List<Word> words) {
    List<String> folded = new ArrayList<>();
    words.forEach(word -> folded.add(Folding.fold(word.latin())));
    return String.join(" ", folded);
  }
}
