package org.sekisho.law.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.terms.Text;

/** What a set lost and gained, in words. */
public final class SetWords {

  private SetWords() {}

  public static Text of(Optional<Text> removed, Optional<Text> added) {
    List<Text> moves =
        Stream.concat(
                removed.stream().map(words -> labelled("without", "除外", words)),
                added.stream().map(words -> labelled("added", "追加", words)))
            .toList();
    return Text.of(
        moves.stream().map(Text::en).collect(Collectors.joining("; ")),
        moves.stream().map(Text::ja).collect(Collectors.joining("、")));
  }

  private static Text labelled(String en, String ja, Text words) {
    return Text.of(en + ": " + words.en(), ja + "：" + words.ja());
  }
}
