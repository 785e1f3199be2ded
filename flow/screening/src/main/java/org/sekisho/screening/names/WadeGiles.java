package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chinese names in the spelling of Wade and Giles, turned into pinyin: a second reading of names
 * whose words are all syllables of that spelling and one of which can be of no other.
 */
final class WadeGiles {

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(ch|hs|sh|ts|tz|ss|sz|f|h|j|k|l|m|n|p|s|t|w|y)?"
              + "(a|ai|an|ang|ao|e|eh|ei|en|eng|erh|i|ia|iang|iao|ieh|ien|ih|in|ing|io|iu|iung"
              + "|o|ou|u|ua|uai|uan|uang|uei|ueh|ui|un|ung|uo)");
  private static final Pattern TELLING =
      Pattern.compile("(hs|tz|ts|ss).*|.*(ieh|ien|ung|erh|ih|ueh)");

  private WadeGiles() {}

  static Optional<List<Word>> pinyin(List<Word> words) {
    if (words.size() < 2 || words.size() > 3) {
      return Optional.empty();
    }
    boolean telling = false;
    List<Word> pinyin = new ArrayList<>();
    for (Word word : words) {
      if (!SYLLABLE.matcher(word.latin()).matches()) {
        return Optional.empty();
      }
      telling |= TELLING.matcher(word.latin()).matches();
      pinyin.add(new Word(word.raw(), syllable(word.latin()), word.hyphened(), word.sound()));
    }
    return telling ? Optional.of(pinyin) : Optional.empty();
  }

  private static String syllable(String wade) {
    return initial(wade) + finale(wade.substring(initialLength(wade)), wade);
  }

  private static int initialLength(String wade) {
    int length = 0;
    while (length < wade.length() && "aeiou".indexOf(wade.charAt(length)) < 0) {
      length++;
    }
    return length;
  }

  /** The aspirate's sign is mostly left out, so that ch, k, p, t are read without it. */
  private static String initial(String wade) {
    String initial = wade.substring(0, initialLength(wade));
    boolean soft = wade.substring(initial.length()).startsWith("i") && !wade.endsWith("ih");
    return switch (initial) {
      case "hs" -> "x";
      case "ch" -> soft ? "j" : "zh";
      case "k" -> "g";
      case "p" -> "b";
      case "t" -> "d";
      case "ts", "tz" -> "z";
      case "ss", "sz" -> "s";
      case "j" -> "r";
      default -> initial;
    };
  }

  private static String finale(String rest, String wade) {
    return switch (rest) {
      case "ieh" -> "ie";
      case "ien" -> "ian";
      case "ih" -> "i";
      case "erh" -> "er";
      case "ueh" -> "ue";
      case "uei" -> "ui";
      case "ung" -> "ong";
      case "iung" -> "iong";
      case "u" ->
          wade.startsWith("tz") || wade.startsWith("ss") || wade.startsWith("sz") ? "i" : "u";
      default -> rest;
    };
  }
}
