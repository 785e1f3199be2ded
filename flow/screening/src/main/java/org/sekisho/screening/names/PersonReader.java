package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads persons' names in alphabets. */
final class PersonReader {

  private static final Pattern PATRONYMIC =
      Pattern.compile(".{2,}(ovich|evich|ovna|evna|ovych|ivna|yovych|avich|avna)");
  private static final Pattern ABDUL = Pattern.compile("abd([uae]l|oul|ol|u|al)?");
  private static final Pattern ABDUL_JOINED = Pattern.compile("abd(?:oul|ul|el|al|ol)([a-z]{3,})");

  private final List<Word> words;
  private final List<Part> parts = new ArrayList<>();

  private PersonReader(List<Word> words) {
    this.words = words;
  }

  static void read(String cleaned, List<Reading> readings) {
    List<Word> words = Words.of(westernOrder(cleaned));
    Reading.Manner manner = manner(words);
    List<Part> parts = new PersonReader(words).parts();
    readings.add(Reading.of(Subject.PERSON, manner, parts, 0).withFull(words));
    WadeGiles.pinyin(words)
        .ifPresent(pinyin ->
            readings.add(Reading.of(Subject.PERSON, manner, new PersonReader(pinyin).parts(), 0)));
  }

  private static Reading.Manner manner(List<Word> words) {
    for (Word word : words) {
      if (word.raw().charAt(0) > '\u02ff') {
        return Reading.Manner.ALPHABET;
      }
    }
    return Reading.Manner.LATIN;
  }

  /** {@code FAMILY, Given} turned about. */
  static String westernOrder(String cleaned) {
    int comma = cleaned.indexOf(',');
    if (comma < 0) {
      comma = cleaned.indexOf('،');
    }
    if (comma <= 0 || comma + 1 >= cleaned.length()) {
      return cleaned;
    }
    return cleaned.substring(comma + 1) + " " + cleaned.substring(0, comma);
  }

  private List<Part> parts() {
    for (int at = 0; at < words.size(); ) {
      at += take(at);
    }
    if (parts.stream().noneMatch(part -> part.role() != Role.TITLE)) {
      parts.clear();
      words.forEach(word -> parts.add(Part.of(word, word.latin(), Role.CORE)));
    }
    return parts;
  }

  /** Returns how many words were taken. */
  private int take(int at) {
    Word word = words.get(at);
    boolean last = at + 1 == words.size();
    if (!last && word.latin().startsWith("abd") && ABDUL.matcher(word.latin()).matches()) {
      return abdul(at);
    }
    if (!last && isArticle(at)) {
      Word next = words.get(at + 1);
      parts.add(
          Part.of(word.raw() + "-" + next.raw(), next.latin(), "al", Role.CORE, next.sound(), -1));
      return 2;
    }
    boolean edge = at == 0 || last;
    if (PersonWords.isTitle(word)) {
      parts.add(Part.of(word, word.latin(), Role.TITLE));
    } else if (!(at > 0 && last && Phrases.isCompanySuffix(word)) && !isDropped(word, edge)) {
      name(word);
    }
    return 1;
  }

  private boolean isDropped(Word word, boolean edge) {
    boolean certain = word.latin().equals("bin") || word.latin().equals("ibn");
    return PersonWords.isParticle(word) && (!edge || certain) && words.size() > 1;
  }

  private boolean isArticle(int at) {
    Word word = words.get(at);
    return PersonWords.isArticle(word)
        || (words.get(at + 1).hyphened() && PersonWords.isAssimilated(word));
  }

  /** "Abd al-X", "Abdul X": servant of X, written in many ways. */
  private int abdul(int at) {
    Word word = words.get(at);
    boolean article = at + 2 < words.size() && isArticle(at + 1);
    boolean bare = word.latin().equals("abd") || word.latin().equals("abdu");
    parts.add(
        Part.of(
            word.raw(),
            bare && !article ? word.latin() : "abdul",
            "",
            Role.CORE,
            word.sound(),
            -1));
    return article ? 2 : 1;
  }

  private void name(Word word) {
    Optional<String> servantOf = servantOf(word.latin());
    if (servantOf.isPresent()) {
      parts.add(Part.of(word.raw(), "abdul", "", Role.CORE, word.sound(), -1));
      parts.add(Part.of(word.raw(), servantOf.get(), "", Role.CORE, word.sound(), -1));
    } else if (word.latin().length() == 1) {
      parts.add(Part.of(word, word.latin(), Role.INITIAL));
    } else if (isInitials(word)) {
      for (int i = 0; i < word.latin().length(); i++) {
        parts.add(Part.of(word, word.latin().substring(i, i + 1), Role.INITIAL));
      }
    } else {
      boolean patronymic = isPatronymic(word.latin());
      parts.add(Part.of(word, word.latin(), patronymic ? Role.PATRONYMIC : Role.CORE));
    }
  }

  /** The X of Abdulx; Abdullah is a name of its own. */
  private static Optional<String> servantOf(String latin) {
    if (!latin.startsWith("abd")) {
      return Optional.empty();
    }
    var joined = ABDUL_JOINED.matcher(latin);
    return joined.matches() && !joined.group(1).startsWith("lah")
        ? Optional.of(joined.group(1))
        : Optional.empty();
  }

  private static boolean isPatronymic(String latin) {
    char last = latin.isEmpty() ? ' ' : latin.charAt(latin.length() - 1);
    return (last == 'h' || last == 'a') && PATRONYMIC.matcher(latin).matches();
  }

  /** Two or three capitals without a vowel beside words in small letters: JC Smith. */
  private boolean isInitials(Word word) {
    return word.raw().length() <= 3
        && word.isUpper()
        && word.sound() == Sound.FULL
        && word.raw().chars().noneMatch(letter -> "AEIOUY".indexOf(letter) >= 0)
        && word.raw().chars().allMatch(letter -> letter < 128)
        && words.stream().anyMatch(other -> !other.isUpper());
  }
}
