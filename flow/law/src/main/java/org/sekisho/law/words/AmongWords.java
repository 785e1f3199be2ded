package org.sekisho.law.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.pack.DatedSet;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.terms.Text;

/**
 * Says among which words a fact must be. Words that the condition lists, and short sets, are
 * listed; a long set is named with the count of its words, which stand apart.
 */
final class AmongWords {

  private static final int MOST_WORDS = 4;
  private static final int MOST_LETTERS = 60;

  private final Regime regime;

  AmongWords(Regime regime) {
    this.regime = regime;
  }

  Text text(int slot, Codes codes, String set, boolean holds) {
    FactDefinition fact = regime.gate().factAt(slot);
    Text label = fact.label();
    List<Text> words = words(fact.type(), codes);
    Optional<Text> title = title(set);
    if (title.isPresent()) {
      Text named = named(title.get(), words);
      return Text.of(
          label.en() + (holds ? " is among " : " is not among ") + named.en(),
          label.ja() + "が" + named.ja() + (holds ? "のいずれかであること" : "のいずれでもないこと"));
    }
    if (words.size() == 1) {
      Text only = words.getFirst();
      return Text.of(
          label.en() + (holds ? " is " : " is not ") + only.en(),
          label.ja() + "が" + only.ja() + (holds ? "であること" : "でないこと"));
    }
    return Text.of(
        label.en() + (holds ? " is " : " is neither ") + joined(words, holds ? " or " : " nor "),
        label.ja() + "が" + japanese(words, holds));
  }

  /** The words of a set that {@link #text} names only by its title. */
  List<Text> listedApart(int slot, Codes codes, String set) {
    List<Text> words = words(regime.gate().factAt(slot).type(), codes);
    return title(set).isPresent() && isLong(words) ? words : List.of();
  }

  private Optional<Text> title(String set) {
    return Optional.ofNullable(regime.sets().get(set)).map(DatedSet::title);
  }

  private static boolean isLong(List<Text> words) {
    return words.size() > MOST_WORDS || joined(words, ", ").length() > MOST_LETTERS;
  }

  private static Text named(Text title, List<Text> words) {
    return isLong(words)
        ? Text.of(
            "“" + title.en() + "” (" + words.size() + " listed)",
            "「" + title.ja() + "」（" + words.size() + "項目）")
        : Text.of(
            "“" + title.en() + "” (" + joined(words, ", ") + ")",
            "「" + title.ja() + "」（" + joined(words, Text::ja, "、") + "）");
  }

  /** A choice is quoted, since its words may hold an "or" of their own; a country needs none. */
  private static List<Text> words(FactType type, Codes codes) {
    boolean quoted = type instanceof FactType.Choice;
    return codes.stream()
        .mapToObj(type::show)
        .map(word -> quoted ? Text.of("“" + word.en() + "”", "「" + word.ja() + "」") : word)
        .toList();
  }

  private static String joined(List<Text> words, String between) {
    return joined(words, Text::en, between);
  }

  private static String joined(List<Text> words, Function<Text, String> language, String between) {
    return words.stream().map(language).collect(Collectors.joining(between));
  }

  private static String japanese(List<Text> words, boolean holds) {
    String first = joined(words.subList(0, words.size() - 1), Text::ja, "、");
    String last = words.getLast().ja();
    return holds ? first + "又は" + last + "であること" : first + "及び" + last + "のいずれでもないこと";
  }
}
