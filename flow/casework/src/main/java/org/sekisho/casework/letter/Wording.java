package org.sekisho.casework.letter;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.terms.Text;

/** Text in which slots stand as {@code {name}}. */
final class Wording {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

  private Wording() {}

  /** The slots of one language, in the order of their names. */
  static SortedSet<String> slots(String text) {
    SortedSet<String> names = new TreeSet<>();
    SLOT.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  /** The slots of both languages. */
  static SortedSet<String> slots(Text text) {
    SortedSet<String> names = slots(text.en());
    names.addAll(slots(text.ja()));
    return names;
  }

  /** The text with each slot filled; what was put in is not looked into again. */
  static Text filled(Text text, Map<String, Text> values) {
    String en = SLOT.matcher(text.en()).replaceAll(found -> put(values, found.group(1)).en());
    String ja = SLOT.matcher(text.ja()).replaceAll(found -> put(values, found.group(1)).ja());
    return Text.of(en, ja);
  }

  private static Text put(Map<String, Text> values, String name) {
    Text value = values.getOrDefault(name, Text.same(""));
    return Text.of(Matcher.quoteReplacement(value.en()), Matcher.quoteReplacement(value.ja()));
  }
}
