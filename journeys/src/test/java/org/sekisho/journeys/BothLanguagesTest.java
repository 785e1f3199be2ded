package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Shelf;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** No question, rule, value or outcome lacks its English or its Japanese. */
final class BothLanguagesTest {

  private static final LawBook LAW =
      LawBook.read(
              Shelf.onClassPath("gates", GateReader.FILE),
              Shelf.onClassPath("regimes", RegimeReader.FILE))
          .orThrow();
  /** Names of levels and acts stand in both languages as they are written. */
  private static final Pattern SENTENCE = Pattern.compile("\\b[a-z]{2,} [a-z]{2,}\\b");

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  @Test
  void everyTextOfGatesAndRegimesIsThereInBoth() {
    SortedMap<String, Text> texts = new TreeMap<>();
    LAW.gates().values().forEach(gate -> add(texts, gate.id(), of(gate)));
    LAW.regimes().values().forEach(regime -> add(texts, regime.id(), of(regime)));
    assertThat(texts).hasSizeGreaterThan(4000);
    texts.forEach((where, text) -> {
      assertThat(text.en()).as(where).isNotBlank().doesNotContainPattern(JAPANESE);
      assertThat(text.ja()).as(where).isNotBlank();
      if (SENTENCE.matcher(text.en()).find()) {
        assertThat(text.ja()).as(where).containsPattern(JAPANESE);
      }
    });
  }

  @Test
  void everyOutcomeAndConfidenceIsThereInBoth() {
    Stream.concat(
            Stream.of(Outcome.values()).map(Outcome::title),
            Stream.of(Confidence.values()).map(Confidence::title))
        .forEach(title -> {
          assertThat(title.en()).isNotBlank();
          assertThat(title.ja()).containsPattern(JAPANESE);
        });
  }

  private static void add(SortedMap<String, Text> all, String where, Stream<Text> texts) {
    List<Text> listed = texts.toList();
    for (int i = 0; i < listed.size(); i++) {
      all.put(where + " " + i, listed.get(i));
    }
  }

  private static Stream<Text> of(Gate gate) {
    return Stream.of(
            Stream.of(gate.title(), gate.asks()),
            gate.roles().stream().map(Gate.Role::title),
            gate.assumptions().stream().map(Gate.Assumption::text),
            gate.facts().stream().flatMap(BothLanguagesTest::of))
        .flatMap(texts -> texts);
  }

  private static Stream<Text> of(FactDefinition fact) {
    Stream<Text> values =
        fact.type() instanceof FactType.Choice(List<FactType.Choice.Option> options)
            ? options.stream().map(FactType.Choice.Option::label)
            : Stream.empty();
    return Stream.of(Stream.of(fact.label(), fact.question()), fact.help().stream(), values)
        .flatMap(texts -> texts);
  }

  private static Stream<Text> of(Regime regime) {
    return Stream.of(
            Stream.of(regime.title(), regime.purpose()),
            regime.authorities().values().stream().map(Regime.Authority::title),
            regime.instruments().values().stream().map(Regime.Instrument::title),
            regime.questions().stream().map(question -> question.title()),
            regime.events().values().stream().map(Regime.Event::title),
            regime.doubts().stream(),
            regime.terms().values().stream().map(term -> term.title()),
            regime.values().values().stream().map(value -> value.title()),
            regime.sets().values().stream().map(set -> set.title()),
            regime.filings().values().stream().map(filing -> filing.title()),
            regime.criteria().values().stream().map(criterion -> criterion.title()),
            regime.clocks().values().stream().map(clock -> clock.title()),
            regime.collisions().stream().flatMap(each -> Stream.of(each.title(), each.advice())),
            regime.rules().stream().flatMap(Rule::withExceptions).flatMap(BothLanguagesTest::of))
        .flatMap(texts -> texts);
  }

  private static Stream<Text> of(Rule rule) {
    return Stream.of(
            Optional.of(rule.title()),
            Optional.of(rule.purpose()),
            rule.check(),
            rule.effect().note())
        .flatMap(Optional::stream);
  }
}
