package org.sekisho.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Criterion;
import org.sekisho.law.pack.Effect;
import org.sekisho.law.pack.Filing;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Text;

/** What rules reply, in words. */
final class ReplyText {

  private ReplyText() {}

  /** The reply; where it is {@code brief}, with the outcome only. */
  static Text of(Regime regime, Reply reply, boolean brief) {
    return switch (reply) {
      case Reply.Given(Effect effect) -> brief ? effect.outcome().title() : of(regime, effect);
      case Reply.Gap() -> Text.of("no answer", "答えなし");
      case Reply.Conflict() -> Text.of("answers that disagree", "食い違う答え");
      case Reply.OutOfScope() -> Text.of("not asked", "問われない");
      case Reply.Impossible() -> Text.of("no such matter", "あり得ない案件");
    };
  }

  /** The outcome with all that makes two effects differ. */
  static Text of(Regime regime, Effect effect) {
    List<Text> parts = new ArrayList<>(List.of(effect.outcome().title()));
    part(parts, "file", "届出等", effect.filings(), regime.filings(), Filing::title);
    part(parts, "keep", "遵守事項", effect.criteria(), regime.criteria(), Criterion::title);
    part(parts, "clocks", "期間", effect.clocks(), regime.clocks(), Clock::title);
    return joined(parts, "; ", "；");
  }

  private static <T> void part(
      List<Text> parts,
      String en,
      String ja,
      List<String> ids,
      Map<String, T> known,
      Function<T, Text> title) {
    if (!ids.isEmpty()) {
      List<Text> titles =
          ids.stream()
              .map(id ->
                  Optional.ofNullable(known.get(id)).map(title).orElseGet(() -> Text.same(id)))
              .toList();
      Text all = joined(titles, ", ", "、");
      parts.add(Text.of(en + ": " + all.en(), ja + "：" + all.ja()));
    }
  }

  static Text joined(List<Text> parts, String en, String ja) {
    return Text.of(
        String.join(en, parts.stream().map(Text::en).toList()),
        String.join(ja, parts.stream().map(Text::ja).toList()));
  }
}
