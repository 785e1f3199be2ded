package org.sekisho.law.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.law.calendar.CalendarPart.Kind;
import org.sekisho.law.force.LawChange;
import org.sekisho.law.pack.DatedSet;
import org.sekisho.law.pack.DatedValue;
import org.sekisho.law.pack.DefinedTerm;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Timeline;
import org.sekisho.law.words.SetWords;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Text;

/** The days on which dated values, sets and terms get another version. */
final class NameDays {

  private final Regime regime;
  private final BiConsumer<LocalDate, CalendarPart> days;

  private NameDays(Regime regime, BiConsumer<LocalDate, CalendarPart> days) {
    this.regime = regime;
    this.days = days;
  }

  static void of(Regime regime, BiConsumer<LocalDate, CalendarPart> days) {
    NameDays all = new NameDays(regime, days);
    TreeSet<LocalDate> changes =
        Stream.of(
                regime.values().values().stream().map(DatedValue::versions),
                regime.sets().values().stream().map(DatedSet::versions),
                regime.terms().values().stream().map(DefinedTerm::versions))
            .flatMap(timelines -> timelines)
            .flatMap(timeline -> timeline.versions().stream().skip(1))
            .map(version -> version.days().from())
            .collect(Collectors.toCollection(TreeSet::new));
    changes.forEach(all::changes);
    regime.values().values().forEach(value -> all.continued(value.title(), value.versions()));
    regime.sets().values().forEach(set -> all.continued(set.title(), set.versions()));
  }

  private void changes(LocalDate day) {
    for (LawChange change : LawChange.ofNames(regime, day.minusDays(1), day)) {
      switch (change) {
        case LawChange.ValueMoves(Text title, String id, Text before, Text after) -> {
          if (!before.en().equals("—")) {
            moves(day, title, id, arrow(before, after));
          }
        }
        case LawChange.SetMoves(
                Text title,
                String id,
                Optional<Text> removed,
                Optional<Text> added) -> {
          if (hadVersion(id, day)) {
            moves(day, title, id, SetWords.of(removed, added));
          }
        }
        case LawChange.TermMoves(Text title, String id) -> term(day, id);
        case LawChange.RuleBegins begins -> {}
        case LawChange.RuleEnds ends -> {}
      }
    }
  }

  private boolean hadVersion(String set, LocalDate day) {
    return Optional.ofNullable(regime.sets().get(set))
        .flatMap(each -> each.versions().on(day.minusDays(1)))
        .isPresent();
  }

  private static Text arrow(Text before, Text after) {
    return Text.of(before.en() + " → " + after.en(), before.ja() + " → " + after.ja());
  }

  private void moves(LocalDate day, Text title, String id, Text detail) {
    Map<String, DatedValue> values = regime.values();
    Optional<? extends DatedValue.Sourced<?>> source =
        Optional.ofNullable(values.get(id)).isPresent()
            ? Optional.ofNullable(values.get(id)).flatMap(value -> value.versions().on(day))
            : Optional.ofNullable(regime.sets().get(id)).flatMap(set -> set.versions().on(day));
    source.ifPresent(found ->
        tell(day, Kind.CHANGES, title, Optional.of(detail), found.citations(), found.confidence()));
  }

  /** A term that had no meaning before comes with the rules that use it. */
  private void term(LocalDate day, String id) {
    Optional<DefinedTerm> term = Optional.ofNullable(regime.terms().get(id));
    term.filter(each -> each.on(day.minusDays(1)).isPresent())
        .ifPresent(each -> {
          Text detail = Text.of("the definition is another", "定義の変更");
          tell(
              day,
              Kind.CHANGES,
              each.title(),
              Optional.of(detail),
              each.citations(),
              each.confidence());
        });
  }

  /** A version that repeats the one before with a source of its own continues it. */
  private <T> void continued(Text title, Timeline<DatedValue.Sourced<T>> timeline) {
    List<Timeline.Version<DatedValue.Sourced<T>>> versions = timeline.versions();
    for (int i = 1; i < versions.size(); i++) {
      DatedValue.Sourced<T> before = versions.get(i - 1).value();
      DatedValue.Sourced<T> now = versions.get(i).value();
      if (now.value().equals(before.value())) {
        LocalDate day = versions.get(i).days().from();
        tell(day, Kind.CONTINUES, title, Optional.empty(), now.citations(), now.confidence());
      }
    }
  }

  private void tell(
      LocalDate day,
      Kind kind,
      Text title,
      Optional<Text> detail,
      List<Citation> citations,
      Confidence confidence) {
    days.accept(
        day,
        new CalendarPart(
            kind, title, detail, Optional.empty(), citations, confidence, Optional.empty()));
  }
}
