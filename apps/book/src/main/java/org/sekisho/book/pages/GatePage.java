package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sekisho.html.Html;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.matter.UnitWords;
import org.sekisho.terms.Text;

/** A gate: what asks to pass, which regimes look at it, and every fact that may be asked. */
final class GatePage {

  private static final Map<String, Text> WORDS =
      Map.of(
          "business", Text.of("business", "企業等"),
          "bureaucracy", Text.of("the administration", "行政"),
          "politics", Text.of("politics", "政治"),
          "screening", Text.of("screening", "照合"),
          "ownership", Text.of("ownership", "保有関係の計算"));

  private final Gate gate;
  private final Voice voice;

  private GatePage(Gate gate, Voice voice) {
    this.gate = gate;
    this.voice = voice;
  }

  static Page of(Edition edition, Gate gate, Voice voice) {
    return new GatePage(gate, voice).page(edition.of(gate));
  }

  private Page page(List<Chapter> chapters) {
    Html main =
        Html.several(
            voice.p(gate.asks()).styled("lead"),
            voice.section("regimes", "Regimes", "制度", regimes(chapters)),
            voice.section("roles", "Roles", "関係者", roles()),
            voice.section("facts", "Facts that may be asked", "確認する事実", facts()));
    return new Page(Address.ofGate(gate.id()), gate.title(), List.of(), main);
  }

  private Html regimes(List<Chapter> chapters) {
    return Html.element(
            "ul",
            chapters.stream()
                .map(chapter ->
                    Html.element(
                        "li",
                        voice.link(Address.of(chapter.regime()), chapter.regime().title()),
                        Html.element("div", voice.say(chapter.regime().purpose())).styled("meta")))
                .toList())
        .styled("rules");
  }

  private Html roles() {
    List<Html.Element> items =
        gate.roles().stream().map(role -> Html.element("li", voice.say(role.title()))).toList();
    return Html.element("ul", items);
  }

  private Html facts() {
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Fact", "事実"),
            voice.column("Question", "問い"),
            voice.column("Answers", "回答"),
            voice.column("Stated or found by", "申告・確認の主体"));
    return voice.table(
        Text.of("Vocabulary of the gate, in the order of asking", "ゲートの語彙（確認の順）"),
        head,
        gate.facts().stream().map(this::fact).toList());
  }

  private Html fact(FactDefinition fact) {
    List<Html> question = new ArrayList<>();
    question.add(voice.say(fact.question()));
    fact.help()
        .ifPresent(help -> question.add(Html.element("div", voice.say(help)).styled("meta")));
    return Html.element(
            "tr",
            Html.element(
                    "th",
                    voice.say(fact.label()),
                    Html.element("div", Html.element("code", fact.id())).styled("meta"))
                .with("scope", "row"),
            Html.element("td", question),
            Html.element("td", answers(fact.type())),
            Html.element("td", voice.say(by(fact))))
        .with("id", "fact-" + fact.id());
  }

  private Html answers(FactType type) {
    return switch (type) {
      case FactType.YesOrNo yesOrNo -> voice.say("yes or no", "はい・いいえ");
      case FactType.Choice(List<FactType.Choice.Option> options) -> options(options);
      case FactType.Country country -> voice.say("a country or region", "国又は地域");
      case FactType.Share share -> voice.say("a share in per cent", "割合（百分率）");
      case FactType.Quantity quantity -> voice.say(number(UnitWords.of(quantity.unit())));
      case FactType.Day day -> voice.say("a day", "日付");
    };
  }

  private static Text number(Text unit) {
    return unit.en().isEmpty()
        ? Text.of("a number", "数")
        : Text.of("a number (" + unit.en() + ")", "数（" + unit.ja() + "）");
  }

  private Html options(List<FactType.Choice.Option> options) {
    int count = options.size();
    return voice.fold(
        Text.of("one of " + count, count + "項目から一つ"),
        Html.element(
            "ul",
            options.stream()
                .map(option -> Html.element("li", voice.say(option.label())))
                .toList()));
  }

  private static Text by(FactDefinition fact) {
    List<String> all = new ArrayList<>(fact.statedBy());
    all.addAll(fact.foundBy());
    List<Text> words = all.stream().map(word -> WORDS.getOrDefault(word, Text.same(word))).toList();
    return Text.of(
        words.stream().map(Text::en).collect(Collectors.joining(", ")),
        words.stream().map(Text::ja).collect(Collectors.joining("、")));
  }
}
