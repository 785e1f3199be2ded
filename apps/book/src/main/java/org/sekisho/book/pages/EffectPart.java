package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Criterion;
import org.sekisho.law.pack.Effect;
import org.sekisho.law.pack.Filing;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.ClockWords;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Text;

/** What a rule says where it applies: outcome, filings, conditions to keep, clocks. */
final class EffectPart {

  private final Voice voice;
  private final Regime regime;

  EffectPart(Voice voice, Regime regime) {
    this.voice = voice;
    this.regime = regime;
  }

  Html of(Rule rule) {
    Effect effect = rule.effect();
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("p", Badges.outcome(voice, effect.outcome())));
    effect.note().ifPresent(note -> parts.add(voice.p(note)));
    list(parts, "To file", "届出、報告等", effect.filings().stream().flatMap(this::filing).toList());
    list(parts, "To keep", "遵守事項", effect.criteria().stream().flatMap(this::criterion).toList());
    list(parts, "Clocks", "期間", effect.clocks().stream().flatMap(this::clock).toList());
    return Html.several(parts);
  }

  private void list(List<Html> parts, String en, String ja, List<Html> items) {
    if (!items.isEmpty()) {
      parts.add(voice.heading(3, en, ja));
      parts.add(Html.element("ul", items.stream().map(item -> Html.element("li", item)).toList()));
    }
  }

  private Stream<Html> filing(String id) {
    return Optional.ofNullable(regime.filings().get(id)).map(this::filing).stream();
  }

  Html filing(Filing filing) {
    List<Text> to =
        filing.to().stream()
            .flatMap(id -> Optional.ofNullable(regime.authorities().get(id)).stream())
            .map(Regime.Authority::title)
            .toList();
    String en = to.stream().map(Text::en).collect(Collectors.joining(" and "));
    String ja = to.stream().map(Text::ja).collect(Collectors.joining("及び"));
    Text receiver = to.isEmpty() ? Text.same("") : Text.of(" to " + en, "（提出先：" + ja + "）");
    Text through =
        filing
            .through()
            .map(by -> Text.of(", through " + by.en(), "（" + by.ja() + "経由）"))
            .orElse(Text.same(""));
    return Html.several(
        voice.say(filing.title()),
        voice.say(receiver),
        voice.say(through),
        source(filing.citations()));
  }

  private Stream<Html> criterion(String id) {
    return Optional.ofNullable(regime.criteria().get(id)).map(this::criterion).stream();
  }

  Html criterion(Criterion criterion) {
    return Html.several(voice.say(criterion.title()), source(criterion.citations()));
  }

  private Stream<Html> clock(String id) {
    return Optional.ofNullable(regime.clocks().get(id)).map(this::clock).stream();
  }

  Html clock(Clock clock) {
    return Html.several(
        voice.say(clock.title()),
        Html.words(" "),
        Html.element("span", voice.say(ClockWords.of(regime, clock))).styled("meta"),
        source(clock.citations()),
        Html.words(" "),
        Badges.doubt(voice, clock.confidence()));
  }

  private Html source(List<Citation> citations) {
    return Html.element("div", Sources.of(voice, regime, citations)).styled("meta");
  }
}
