package org.sekisho.desk.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.decision.Deadline;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Ground;
import org.sekisho.decision.Missing;
import org.sekisho.decision.QuestionDecision;
import org.sekisho.decision.Verdict;
import org.sekisho.decision.print.DeadlineWords;
import org.sekisho.decision.print.VerdictWords;
import org.sekisho.documents.Lines;
import org.sekisho.facts.Indication;
import org.sekisho.terms.Language;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Problem;

/**
 * What a row of a table comes to, as the cells that are added to it.
 *
 * @param outcome an outcome's word, {@code undecided}, {@code none} where no regime reaches the
 *     row, or {@code broken}
 * @param rules the rules that fire, each as {@code regime:rule}
 */
public record LineAnswer(String outcome, Set<String> rules, List<String> cells) {

  public static final List<String> COLUMNS =
      List.of(
          "outcome",
          "possible",
          "rules",
          "because",
          "filings",
          "deadlines",
          "totals",
          "to_ask",
          "to_confirm",
          "problems");

  public static final String BROKEN = "broken";
  public static final String UNDECIDED = "undecided";

  public LineAnswer {
    rules = Set.copyOf(rules);
    cells = List.copyOf(cells);
  }

  public static LineAnswer of(Decision decision, List<Indication> hits, Language language) {
    List<Fired> fired = fired(decision);
    SortedSet<String> rules = new TreeSet<>();
    fired.forEach(each -> rules.add(each.id()));
    String outcome = VerdictWords.code(decision.verdict());
    return new LineAnswer(
        outcome,
        rules,
        List.of(
            outcome,
            possible(decision.verdict()),
            String.join("; ", rules),
            joined(fired.stream().map(each -> each.ground().rule().title().in(language))),
            joined(decision.filings().stream().map(each -> each.what().title().in(language))),
            joined(decision.deadlines().stream().map(each -> words(each, language))),
            joined(totals(decision)),
            joined(decision.missing().stream().map(each -> each.fact().id())),
            joined(
                Stream.concat(hits.stream(), indications(decision))
                    .map(each -> each.text().in(language))),
            ""));
  }

  public static LineAnswer broken(List<Problem> problems, Language language) {
    List<String> cells = new ArrayList<>(List.of(BROKEN, "", "", "", "", "", "", "", ""));
    cells.add(joined(problems.stream().map(problem -> problem.line(language))));
    return new LineAnswer(BROKEN, Set.of(), cells);
  }

  /** The answer that a row got in a run that was stopped. */
  public static LineAnswer again(Lines.Row row, int columns) {
    List<String> cells = row.cells().subList(columns, row.cells().size());
    String rules = cells.get(COLUMNS.indexOf("rules"));
    return new LineAnswer(
        cells.getFirst(), rules.isEmpty() ? Set.of() : Set.of(rules.split("; ", -1)), cells);
  }

  private record Fired(QuestionDecision question, Ground ground) {
    String id() {
      return question.regime().id() + ":" + ground.rule().id();
    }
  }

  private static List<Fired> fired(Decision decision) {
    List<Fired> fired = new ArrayList<>();
    for (QuestionDecision question : decision.questions()) {
      addFired(question, question.grounds(), fired);
    }
    return fired;
  }

  private static void addFired(QuestionDecision question, List<Ground> grounds, List<Fired> fired) {
    for (Ground ground : grounds) {
      if (ground.standing() == Ground.Standing.FIRES
          && ground.rule().effect().outcome() != Outcome.FREE) {
        fired.add(new Fired(question, ground));
      }
      addFired(question, ground.exceptions(), fired);
    }
  }

  private static String possible(Verdict verdict) {
    return verdict instanceof Verdict.Undecided(SortedSet<Outcome> possible)
        ? joined(possible.stream().map(Outcome::code))
        : "";
  }

  private static String words(Deadline deadline, Language language) {
    return DeadlineWords.of(deadline).in(language);
  }

  /** What the rows of the table add up to for this one. */
  private static Stream<String> totals(Decision decision) {
    return decision.matter().gate().totals().stream()
        .filter(fact -> decision.facts().isKnown(fact.slot()))
        .map(fact -> fact.id() + " " + fact.type().write(decision.facts().value(fact.slot())));
  }

  private static Stream<Indication> indications(Decision decision) {
    return decision.missing().stream()
        .map(Missing::fact)
        .flatMap(fact -> decision.facts().indications(fact.slot()).stream())
        .distinct();
  }

  private static String joined(Stream<String> texts) {
    return texts.distinct().collect(Collectors.joining("; "));
  }
}
