package org.sekisho.decision.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Verdict;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.bill.OpenFact;
import org.sekisho.decision.bill.OpenHit;
import org.sekisho.decision.bill.PartDecision;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What is told of a bill beside the tree of its parts. */
final class BillOutline {

  private static final int MOST_PARTS = 8;
  private static final int MOST_LINES = 20;
  private static final List<String> DUTIES =
      List.of("tensions", "deadlines", "filings", "criteria");

  private BillOutline() {}

  /** How many parts there are, and how they came out. */
  static Text counts(BillDecision decision) {
    Map<Verdict, Long> counts =
        decision.parts().stream()
            .collect(
                Collectors.groupingBy(
                    BillOutline::kind, LinkedHashMap::new, Collectors.counting()));
    int all = decision.parts().size();
    List<String> en = new ArrayList<>();
    List<String> ja = new ArrayList<>();
    counts.forEach((kind, count) -> {
      Text title = title(kind);
      en.add(count + " " + title.en());
      ja.add(title.ja() + count + "件");
    });
    return Text.of(
        (all == 1 ? "1 component: " : all + " components: ") + String.join(", ", en),
        "構成品" + all + "件：" + String.join("、", ja));
  }

  /** All that are undecided count as one kind, whatever is possible of each. */
  private static Verdict kind(PartDecision part) {
    return part.own() instanceof Verdict.Undecided
        ? new Verdict.Undecided(Collections.emptySortedSet())
        : part.own();
  }

  private static Text title(Verdict kind) {
    return kind instanceof Verdict.Undecided ? Text.of("undecided", "未定") : VerdictWords.of(kind);
  }

  /** What stands above the tree. */
  static List<Outline.Section> above(BillDecision decision) {
    return told(
        Stream.of(
            new Outline.Section(
                "because", Text.of("Because of", "結論の理由となる構成品"), because(decision))));
  }

  /** What stands below the tree. */
  static List<Outline.Section> below(BillDecision decision) {
    List<Outline.Section> sections = new ArrayList<>();
    sections.add(
        new Outline.Section("confirm", Text.of("To be confirmed", "確認を要する一致"), hits(decision)));
    sections.add(
        new Outline.Section("missing", Text.of("Still to ask", "確認を要する事実"), open(decision)));
    sections.addAll(duties(decision));
    sections.addAll(grounds(decision));
    sections.add(
        new Outline.Section(
            "problems", Text.of("Problems in the bill", "部品表の問題"), problems(decision)));
    decision.parts().stream()
        .flatMap(part -> part.decision().stream())
        .findFirst()
        .flatMap(made -> section(made, "law"))
        .ifPresent(sections::add);
    return told(sections.stream());
  }

  private static List<Outline.Section> told(Stream<Outline.Section> sections) {
    return sections.filter(section -> !section.lines().isEmpty()).toList();
  }

  private static Optional<Outline.Section> section(Decision decision, String id) {
    return DecisionOutline.of(decision).stream()
        .filter(section -> section.id().equals(id))
        .findFirst();
  }

  private static List<Outline> because(BillDecision decision) {
    List<Outline> lines =
        decision.because().stream()
            .limit(MOST_PARTS)
            .map(part -> because(decision, part))
            .collect(Collectors.toCollection(ArrayList::new));
    more(decision.because().size() - lines.size()).ifPresent(lines::add);
    return lines;
  }

  private static Outline because(BillDecision decision, PartDecision part) {
    String path = PartWords.path(decision.bill(), part.part());
    Text verdict = VerdictWords.of(part.own());
    List<Outline> answers = new ArrayList<>();
    part.decision()
        .flatMap(made -> section(made, "answers"))
        .ifPresent(section -> answers.addAll(section.lines()));
    part.problems().stream()
        .map(Problem::code)
        .distinct()
        .map(code ->
            new Outline(
                Mark.OPEN, GroundOutline.label("problem", "問題", Text.same(code)), List.of()))
        .forEach(answers::add);
    return Outline.of(Text.of(path + " — " + verdict.en(), path + "：" + verdict.ja()), answers);
  }

  private static Optional<Outline> more(int count) {
    return count <= 0
        ? Optional.empty()
        : Optional.of(Outline.of(Text.of("and " + count + " more", "ほか" + count + "件")));
  }

  private static List<Outline> hits(BillDecision decision) {
    List<Outline> lines = new ArrayList<>();
    for (OpenHit open : decision.hits().stream().limit(MOST_LINES).toList()) {
      lines.add(
          new Outline(
              Mark.OPEN,
              open.hit().text(),
              List.of(Outline.of(PartWords.some(decision.bill(), open.parts())))));
    }
    more(decision.hits().size() - lines.size()).ifPresent(lines::add);
    return lines;
  }

  private static List<Outline> open(BillDecision decision) {
    List<Outline> lines = new ArrayList<>();
    for (OpenFact open : decision.open().stream().limit(MOST_LINES).toList()) {
      Text question = open.fact().question();
      String en = open.declaredUnknown() ? " — not known so far" : "";
      String ja = open.declaredUnknown() ? "（不明と回答済み）" : "";
      lines.add(
          new Outline(
              Mark.OPEN,
              Text.of(
                  question.en() + "  [" + open.fact().id() + "]" + en,
                  question.ja() + "［" + open.fact().id() + "］" + ja),
              List.of(Outline.of(PartWords.some(decision.bill(), open.parts())))));
    }
    more(decision.open().size() - lines.size()).ifPresent(lines::add);
    return lines;
  }

  /** What the decided parts bring with them, each once. */
  private static List<Outline.Section> duties(BillDecision decision) {
    Map<String, Outline.Section> byId = new LinkedHashMap<>();
    for (Decision made : decided(decision)) {
      DecisionOutline.of(made).stream()
          .filter(section -> DUTIES.contains(section.id()))
          .forEach(section -> byId.merge(section.id(), section, BillOutline::both));
    }
    return DUTIES.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
  }

  private static Outline.Section both(Outline.Section one, Outline.Section other) {
    return new Outline.Section(
        one.id(),
        one.heading(),
        Stream.concat(one.lines().stream(), other.lines().stream()).distinct().toList());
  }

  private static List<Decision> decided(BillDecision decision) {
    return decision.because().stream()
        .flatMap(part -> part.decision().stream())
        .distinct()
        .limit(MOST_PARTS)
        .toList();
  }

  /** The whole reasoning for the first of the parts that make the verdict what it is. */
  private static List<Outline.Section> grounds(BillDecision decision) {
    return decision.because().stream()
        .filter(part -> part.decision().isPresent())
        .limit(1)
        .flatMap(part -> {
          String path = PartWords.path(decision.bill(), part.part());
          return part.decision().flatMap(made -> section(made, "grounds")).stream()
              .map(section ->
                  new Outline.Section(
                      section.id(), Text.of("Grounds for " + path, "理由：" + path), section.lines()));
        })
        .toList();
  }

  private static List<Outline> problems(BillDecision decision) {
    return Stream.concat(
            decision.bill().problems().stream(),
            decision.parts().stream().flatMap(part -> part.problems().stream()))
        .map(BillOutline::problem)
        .toList();
  }

  private static Outline problem(Problem problem) {
    return Outline.of(Text.of(problem.line(Language.EN), problem.line(Language.JA)));
  }
}
