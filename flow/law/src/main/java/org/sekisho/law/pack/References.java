package org.sekisho.law.pack;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sekisho.documents.Folder;
import org.sekisho.law.condition.Expression;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Checks that whatever one part of a pack names, another part defines. */
final class References {

  private static final String TERM = "term.";

  private final Regime regime;
  private final Place regimeFile;
  private final Problems problems;
  private final Set<String> ruleIds = new HashSet<>();

  References(Regime regime, Folder folder, Problems problems) {
    this.regime = regime;
    this.regimeFile = Place.file(folder.nameOf(RegimeReader.FILE));
    this.problems = problems;
  }

  void check() {
    if (regime.questions().isEmpty()) {
      problems.add(
          "law.question.missing",
          regimeFile,
          Text.of("the regime answers no question", "この制度には問いがありません"),
          Text.of("add `questions`", "`questions`を追加してください"));
    }
    regime.rules().stream().flatMap(Rule::withExceptions).forEach(this::rule);
    regime
        .values()
        .values()
        .forEach(value ->
            value
                .versions()
                .versions()
                .forEach(version -> cited(version.value().citations(), version.value().place())));
    regime
        .sets()
        .values()
        .forEach(set ->
            set.versions()
                .versions()
                .forEach(version -> cited(version.value().citations(), version.value().place())));
    regime.filings().values().forEach(this::filing);
    regime
        .criteria()
        .values()
        .forEach(criterion -> cited(criterion.citations(), criterion.place()));
    regime.clocks().values().forEach(this::clock);
    regime.terms().values().forEach(this::term);
    regime.collisions().forEach(collision -> cited(collision.citations(), collision.place()));
  }

  private void rule(Rule rule) {
    if (!ruleIds.add(rule.id())) {
      PackProblems.twice(problems, rule.place(), rule.id());
    }
    defined(rule.question(), regime.questions().stream().map(Question::id).toList(), rule.place());
    cited(rule.citations(), rule.place());
    Effect effect = rule.effect();
    effect.filings().forEach(id -> defined(id, regime.filings().keySet(), rule.place()));
    effect.criteria().forEach(id -> defined(id, regime.criteria().keySet(), rule.place()));
    effect.clocks().forEach(id -> defined(id, regime.clocks().keySet(), rule.place()));
  }

  private void filing(Filing filing) {
    cited(filing.citations(), filing.place());
    filing.to().forEach(id -> defined(id, regime.authorities().keySet(), filing.place()));
  }

  private void clock(Clock clock) {
    cited(clock.citations(), clock.place());
    if (!clock.starts().equals(Clock.ACT)) {
      defined(clock.starts(), regime.events().keySet(), clock.place());
    }
    CountingReader.events(clock.counting())
        .forEach(id -> defined(id, regime.events().keySet(), clock.place()));
    clock
        .counting()
        .extension()
        .flatMap(Counting.Extension::by)
        .ifPresent(id -> defined(id, regime.authorities().keySet(), clock.place()));
    clock.authority().ifPresent(id -> defined(id, regime.authorities().keySet(), clock.place()));
    clock.extended().ifPresent(id -> defined(id, regime.clocks().keySet(), clock.place()));
  }

  private void cited(List<Citation> citations, Place place) {
    citations.forEach(
        citation -> defined(citation.instrument(), regime.instruments().keySet(), place));
  }

  private void defined(String id, Collection<String> known, Place place) {
    if (!known.contains(id)) {
      PackProblems.unknown(problems, "law.reference", place, id, known);
    }
  }

  /** A term may use others, but none may come back to itself. */
  private void term(DefinedTerm term) {
    cited(term.citations(), term.place());
    Set<String> reached = new HashSet<>();
    reach(term, reached);
    if (reached.contains(term.id())) {
      problems.add(
          "law.term.circle",
          term.versions().versions().getFirst().value().text().place(),
          Text.of(
              "term `" + term.id() + "` is defined by itself",
              "定義語`" + term.id() + "`が自分自身で定義されています"),
          Text.of("define it by facts", "事実によって定義してください"));
    }
  }

  private void reach(DefinedTerm term, Set<String> reached) {
    Map<String, DefinedTerm> terms = regime.terms();
    term.versions().versions().stream()
        .flatMap(version -> names(version.value().expression()))
        .filter(name -> name.startsWith(TERM))
        .map(name -> name.substring(TERM.length()))
        .filter(reached::add)
        .flatMap(id -> Optional.ofNullable(terms.get(id)).stream())
        .forEach(other -> reach(other, reached));
  }

  private static Stream<String> names(Expression expression) {
    Stream.Builder<String> names = Stream.builder();
    collect(expression, names::add);
    return names.build();
  }

  private static void collect(Expression expression, Consumer<String> names) {
    switch (expression) {
      case Expression.Name(int offset, String id) -> names.accept(id);
      case Expression.Call(int offset, String function, List<Expression> arguments) ->
          arguments.forEach(argument -> collect(argument, names));
      case Expression.Truth truth -> {}
      case Expression.Whole whole -> {}
      case Expression.Word word -> {}
      case Expression.Words words -> {}
    }
  }
}
