package org.sekisho.screening.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words of any alphabet in lower-case letters a to z and digits. Alphabets in {@code letters.txt}
 * are read letter by letter; Han by ICU's pinyin; the rest (Devanagari, Thai, Ethiopic and more) by
 * ICU's Any-Latin. ICU is slow, so its answers are kept.
 */
final class Romaniser {

  private static final int KEPT = 50_000;
  private static final ConcurrentHashMap<String, String> ANSWERS = new ConcurrentHashMap<>();

  private Romaniser() {}

  /** ICU's tables are large: each is read when a name first needs it. */
  private static final class Latin {
    private static final Transliterator ICU =
        Transliterator.getInstance(
            "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower()");
  }

  private static final class Pinyin {
    private static final Transliterator ICU =
        Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower()");
  }

  private static final class Simplified {
    private static final Transliterator ICU = Transliterator.getInstance("Traditional-Simplified");
  }

  /** One word; letters that nothing can romanise are left out. */
  static String latin(String word) {
    if (isAscii(word)) {
      return asciiOnly(word);
    }
    StringBuilder latin = new StringBuilder(word.length() + 8);
    return byLetter(word, latin) ? latin.toString() : byIcu(word);
  }

  /** The pinyin syllable of one character, without its tone. */
  static String pinyin(String character) {
    return kept("p" + character, () -> asciiOnly(Pinyin.ICU.transliterate(character)));
  }

  /** Han characters in their simplified form, so that traditional ones meet them. */
  static String simplified(String han) {
    return kept("s" + han, () -> Simplified.ICU.transliterate(han));
  }

  private static String byIcu(String word) {
    return kept("l" + word, () -> asciiOnly(Latin.ICU.transliterate(word)));
  }

  private static String kept(String key, java.util.function.Supplier<String> ask) {
    String known = ANSWERS.get(key);
    if (known != null) {
      return known;
    }
    if (ANSWERS.size() > KEPT) {
      ANSWERS.clear();
    }
    String answer = ask.get();
    ANSWERS.put(key, answer);
    return answer;
  }

  private static boolean byLetter(String word, StringBuilder latin) {
    boolean ukrainian = word.indexOf('і') >= 0 || word.indexOf('ї') >= 0 || word.indexOf('є') >= 0;
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      if (letter == 'г' && ukrainian) {
        latin.append('h');
      } else if (isPlain(letter)) {
        latin.append(letter);
      } else if (Letters.isKnown(letter)) {
        latin.append(Letters.of(letter));
      } else if (!byDecomposition(letter, latin)) {
        return false;
      }
    }
    return true;
  }

  private static boolean byDecomposition(char letter, StringBuilder latin) {
    if (Character.getType(letter) == Character.NON_SPACING_MARK && letter < 0x700) {
      return true;
    }
    if (letter > 0x590 && letter < 0x1e00) {
      return false;
    }
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
    char first = parts.charAt(0);
    if (isPlain(first)) {
      latin.append(first);
      return true;
    }
    if (Letters.isKnown(first)) {
      latin.append(Letters.of(first));
      return true;
    }
    return !Character.isLetterOrDigit(letter);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  static String asciiOnly(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char lower = letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
      if (isPlain(lower)) {
        plain.append(lower);
      }
    }
    return plain.toString();
  }
}
