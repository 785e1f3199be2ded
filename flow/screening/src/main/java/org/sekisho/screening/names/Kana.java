package org.sekisho.screening.names;

import java.util.HashMap;
import java.util.Map;

/**
 * Kana in Latin letters (Hepburn without marks; a long vowel is written once), with the syllables
 * used for foreign words.
 */
final class Kana {

  private static final Map<String, String> SYLLABLES = syllables();

  private Kana() {}

  static boolean isKana(char letter) {
    return (letter >= '\u3041' && letter <= '\u3096') || isKatakana(letter);
  }

  static boolean isKatakana(char letter) {
    return (letter >= '\u30a1' && letter <= '\u30fa') || letter == 'ー';
  }

  /** Hiragana as katakana. */
  static String katakana(String kana) {
    StringBuilder katakana = new StringBuilder(kana.length());
    for (int i = 0; i < kana.length(); i++) {
      char letter = kana.charAt(i);
      boolean hiragana = letter >= '\u3041' && letter <= '\u3096';
      katakana.append(hiragana ? (char) (letter + 0x60) : letter);
    }
    return katakana.toString();
  }

  static String latin(String kana) {
    String text = katakana(kana);
    StringBuilder latin = new StringBuilder(text.length() * 2);
    boolean doubled = false;
    for (int i = 0; i < text.length(); ) {
      String two = i + 1 < text.length() ? text.substring(i, i + 2) : "";
      String sound = SYLLABLES.get(two);
      int taken = 2;
      if (sound == null) {
        sound = SYLLABLES.getOrDefault(text.substring(i, i + 1), "");
        taken = 1;
      }
      if (text.charAt(i) == 'ッ') {
        doubled = true;
      } else {
        append(latin, sound, doubled);
        doubled = false;
      }
      i += taken;
    }
    return latin.toString();
  }

  private static void append(StringBuilder latin, String sound, boolean doubled) {
    if (doubled && !sound.isEmpty()) {
      latin.append(sound.charAt(0));
    }
    boolean longer =
        sound.equals("u") && !latin.isEmpty() && latin.charAt(latin.length() - 1) == 'o';
    latin.append(longer ? "" : sound);
  }

  private static Map<String, String> syllables() {
    Map<String, String> table = new HashMap<>();
    row(table, "アイウエオ", "a i u e o");
    row(table, "カキクケコ", "ka ki ku ke ko");
    row(table, "ガギグゲゴ", "ga gi gu ge go");
    row(table, "サシスセソ", "sa shi su se so");
    row(table, "ザジズゼゾ", "za ji zu ze zo");
    row(table, "タチツテト", "ta chi tsu te to");
    row(table, "ダヂヅデド", "da ji zu de do");
    row(table, "ナニヌネノ", "na ni nu ne no");
    row(table, "ハヒフヘホ", "ha hi fu he ho");
    row(table, "バビブベボ", "ba bi bu be bo");
    row(table, "パピプペポ", "pa pi pu pe po");
    row(table, "マミムメモ", "ma mi mu me mo");
    row(table, "ヤユヨ", "ya yu yo");
    row(table, "ラリルレロ", "ra ri ru re ro");
    row(table, "ワヰヱヲンヴ", "wa i e o n vu");
    row(table, "ァィゥェォ", "a i u e o");
    row(table, "ャュョヮ", "ya yu yo wa");
    glides(table);
    foreign(table);
    return Map.copyOf(table);
  }

  private static void row(Map<String, String> table, String letters, String sounds) {
    String[] each = sounds.split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      table.put(letters.substring(i, i + 1), each[i]);
    }
  }

  private static void glides(Map<String, String> table) {
    String firsts = "キギシジチヂニヒビピミリ";
    String[] sounds = "ky gy sh j ch j ny hy by py my ry".split(" ", -1);
    for (int i = 0; i < sounds.length; i++) {
      String first = firsts.substring(i, i + 1);
      table.put(first + "ャ", sounds[i] + "a");
      table.put(first + "ュ", sounds[i] + "u");
      table.put(first + "ョ", sounds[i] + "o");
    }
  }

  private static void foreign(Map<String, String> table) {
    String pairs =
        "シェ she ジェ je チェ che ティ ti ディ di トゥ tu ドゥ du ファ fa フィ fi フェ fe フォ fo "
            + "フュ fyu ウィ wi ウェ we ウォ wo ヴァ va ヴィ vi ヴェ ve ヴォ vo ツァ tsa ツィ tsi "
            + "ツェ tse ツォ tso クァ kwa クィ kwi クェ kwe クォ kwo グァ gwa デュ dyu テュ tyu イェ ye "
            + "スィ si ズィ zi ヴュ vyu";
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      table.put(words[i], words[i + 1]);
    }
  }
}
