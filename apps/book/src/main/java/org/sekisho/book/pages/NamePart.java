package org.sekisho.book.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sekisho.html.Html;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveCollision;
import org.sekisho.law.force.LiveRule;
import org.sekisho.law.pack.DatedSet;
import org.sekisho.law.pack.DatedValue;
import org.sekisho.law.pack.DefinedTerm;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Timeline;
import org.sekisho.law.words.ConditionWords;
import org.sekisho.matter.FactType;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** What a pack gives names to: terms with their definitions, dated values and sets. */
final class NamePart {

  private final Voice voice;
  private final Chapter chapter;
  private final Regime regime;
  private final LocalDate on;

  NamePart(Voice voice, Chapter chapter, LocalDate on) {
    this.voice = voice;
    this.chapter = chapter;
    this.regime = chapter.regime();
    this.on = on;
  }

  Html terms() {
    return Html.several(regime.terms().values().stream().map(this::term).toList());
  }

  private Html term(DefinedTerm term) {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("h3", voice.say(term.title())));
    parts.add(
        Html.element(
                "p",
                Sources.of(voice, regime, term.citations()),
                Html.words(" "),
                Badges.doubt(voice, term.confidence()))
            .styled("meta"));
    for (Timeline.Version<?> version : term.versions().versions().reversed()) {
      meaning(term, version.days())
          .map(meaning ->
              new ConditionPart(voice, regime)
                  .of(new ConditionWords(regime).wording(meaning.meaning())))
          .map(words ->
              version.days().contains(on)
                  ? Html.several(
                      Html.element("p", Days.period(voice, version.days())).styled("meta"), words)
                  : voice.fold(Days.text(version.days()), words))
          .ifPresent(parts::add);
    }
    return Html.element("article", parts).with("id", "term-" + term.id()).styled("term");
  }

  /**
   * What the term meant on some days, from a condition that mentions it: of the edition's slice if
   * it is one of them, else of the last one.
   */
  private Optional<Condition.Term> meaning(DefinedTerm term, Period days) {
    return chapter.slices().reversed().stream()
        .filter(slice -> days.contains(slice.days().from()))
        .sorted(Comparator.comparing(slice -> !slice.days().contains(on)))
        .flatMap(slice -> mentioned(slice, term).stream())
        .findFirst();
  }

  private static Optional<Condition.Term> mentioned(LawInForce slice, DefinedTerm term) {
    List<Condition.Term> found = new ArrayList<>();
    Stream.concat(
            slice.questions().stream()
                .flatMap(question ->
                    Stream.concat(
                        Stream.of(question.scope()),
                        question.leaves().stream().map(LiveRule::when))),
            slice.collisions().stream().map(LiveCollision::when))
        .forEach(condition ->
            Conditions.walk(
                condition,
                node -> {
                  if (node instanceof Condition.Term each && each.id().equals(term.id())) {
                    found.add(each);
                  }
                }));
    return found.stream().findFirst();
  }

  Html values() {
    List<Html> rows = new ArrayList<>();
    for (DatedValue value : regime.values().values()) {
      rows.addAll(
          rows(value.title(), value.versions(), number -> voice.say(value.type().show(number))));
    }
    for (DatedSet set : regime.sets().values()) {
      rows.addAll(rows(set.title(), set.versions(), words -> words(set, words)));
    }
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Name", "名称"),
            voice.column("Days of acts", "行為の日"),
            voice.column("Value", "値"),
            voice.column("Source", "根拠"));
    return voice.table(Text.of("Dated values and sets", "日付のある値及び区分"), head, rows);
  }

  private <T> List<Html> rows(
      Text title, Timeline<DatedValue.Sourced<T>> timeline, Function<T, Html> shown) {
    List<Html> rows = new ArrayList<>();
    for (Timeline.Version<DatedValue.Sourced<T>> version : timeline.versions().reversed()) {
      DatedValue.Sourced<T> sourced = version.value();
      rows.add(
          Html.element(
              "tr",
              Html.element("th", voice.say(title)).with("scope", "row"),
              Html.element("td", Days.period(voice, version.days())),
              Html.element("td", shown.apply(sourced.value())),
              Html.element(
                  "td",
                  Sources.of(voice, regime, sourced.citations()),
                  Html.words(" "),
                  Badges.doubt(voice, sourced.confidence()))));
    }
    return rows;
  }

  private Html words(DatedSet set, List<String> words) {
    Optional<FactType> type = regime.gate().fact(set.of()).map(fact -> fact.type());
    List<Html.Element> items =
        words.stream()
            .map(word -> type.flatMap(each -> each.parse(word).map(each::show)))
            .flatMap(Optional::stream)
            .map(label -> Html.element("li", voice.say(label)))
            .toList();
    int count = items.size();
    return voice.fold(Text.of(count + " listed", count + "項目"), Html.element("ul", items));
  }
}
