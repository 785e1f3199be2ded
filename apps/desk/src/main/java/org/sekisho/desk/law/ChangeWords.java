package org.sekisho.desk.law;

import java.util.Optional;
import org.sekisho.law.force.LawChange;
import org.sekisho.law.words.SetWords;
import org.sekisho.terms.Text;

/** A change between two slices as one line, indented. */
public final class ChangeWords {

  private ChangeWords() {}

  public static Text of(LawChange change) {
    return switch (change) {
      case LawChange.RuleBegins(var rule) ->
          Text.of(
              "  + " + rule.title().en() + " [" + rule.id() + "]",
              "  ＋" + rule.title().ja() + "［" + rule.id() + "］");
      case LawChange.RuleEnds(var rule) ->
          Text.of(
              "  - " + rule.title().en() + " [" + rule.id() + "]",
              "  －" + rule.title().ja() + "［" + rule.id() + "］");
      case LawChange.ValueMoves(Text title, String id, Text before, Text after) ->
          Text.of(
              "  ~ " + title.en() + ": " + before.en() + " → " + after.en() + " [" + id + "]",
              "  ～" + title.ja() + "：" + before.ja() + " → " + after.ja() + "［" + id + "］");
      case LawChange.SetMoves(
              Text title,
              String id,
              Optional<Text> removed,
              Optional<Text> added) -> {
        Text moved = SetWords.of(removed, added);
        yield Text.of(
            "  ~ " + title.en() + ": " + moved.en() + " [" + id + "]",
            "  ～" + title.ja() + "：" + moved.ja() + "［" + id + "］");
      }
      case LawChange.TermMoves(Text title, String id) ->
          Text.of(
              "  ~ " + title.en() + " is defined anew [" + id + "]",
              "  ～" + title.ja() + "の定義の変更［" + id + "］");
    };
  }
}
