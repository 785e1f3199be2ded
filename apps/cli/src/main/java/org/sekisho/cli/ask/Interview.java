package org.sekisho.cli.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Missing;
import org.sekisho.decision.print.Bearing;
import org.sekisho.decision.print.VerdictWords;
import org.sekisho.desk.basis.Decisions;
import org.sekisho.documents.Brief;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Puts the most telling question, takes the answer, decides again; ends when nothing is open. */
final class Interview {

  private final Terminal terminal;
  private final LawBook book;
  private final LocalDate known;

  Interview(Terminal terminal, LawBook book) {
    this.terminal = terminal;
    this.book = book;
    this.known = book.newestRecord();
  }

  /** The decision after the last question, or after the person stopped. */
  Checked<Decision> of(Matter begun) {
    terminal.note(
        Text.of(
            "Answer with a number, a value, ? for unknown, or . to stop and save.",
            "番号又は値を入力してください（不明の場合は「?」、中断して保存する場合は「.」）。"));
    Matter matter = begun;
    while (true) {
      switch (Decisions.of(book, matter, known, "sekisho ask")) {
        case Checked.Broken<Decision> broken -> {
          return broken;
        }
        case Checked.Sound<Decision>(Decision decision) -> {
          Optional<Missing> next =
              decision.missing().stream().filter(each -> !each.declaredUnknown()).findFirst();
          Optional<Answer> answer = next.flatMap(missing -> ask(missing, decision));
          if (answer.isEmpty()) {
            return new Checked.Sound<>(decision);
          }
          Matter asked = matter.with(next.orElseThrow().fact().id(), answer.get());
          matter = accepted(asked) ? asked : matter;
        }
      }
    }
  }

  /** An answer that contradicts another is told and asked again. */
  private boolean accepted(Matter asked) {
    List<Problem> problems = Decisions.of(book, asked, known, "sekisho ask").problems();
    problems.forEach(problem -> terminal.err().println(problem.line(terminal.language())));
    return problems.isEmpty();
  }

  private Optional<Answer> ask(Missing missing, Decision decision) {
    FactDefinition fact = missing.fact();
    terminal.out().println();
    terminal.say(fact.question());
    fact.help().ifPresent(terminal::say);
    terminal.say(why(missing, decision));
    Bearing.of(decision, fact).stream().map(Interview::demanded).forEach(terminal::say);
    options(fact).forEach(terminal::say);
    return answer(fact);
  }

  private static Text why(Missing missing, Decision decision) {
    Text verdict = VerdictWords.of(decision.verdict());
    return Text.of(
        "  (why: bears on “"
            + missing.questions().stream()
                .map(each -> each.title().en())
                .collect(Collectors.joining("”, “"))
            + "”; so far "
            + verdict.en()
            + ")",
        "  （確認の理由：「"
            + missing.questions().stream()
                .map(each -> each.title().ja())
                .collect(Collectors.joining("」、「"))
            + "」に関係。現時点："
            + verdict.ja()
            + "）");
  }

  private static Text demanded(Text demand) {
    return Text.of("    · " + demand.en(), "    ・" + demand.ja());
  }

  private static List<Text> options(FactDefinition fact) {
    return switch (fact.type()) {
      case FactType.Choice(List<FactType.Choice.Option> options) ->
          options.stream()
              .map(option -> numbered(options.indexOf(option) + 1, option.label()))
              .toList();
      case FactType.YesOrNo yesOrNo ->
          List.of(numbered(1, Text.of("yes", "はい")), numbered(2, Text.of("no", "いいえ")));
      case FactType.Country country -> List.of(country.expected());
      case FactType.Share share -> List.of(share.expected());
      case FactType.Quantity quantity -> List.of(quantity.expected());
      case FactType.Day day -> List.of(day.expected());
    };
  }

  private static Text numbered(int number, Text label) {
    return Text.of("  " + number + "  " + label.en(), "  " + number + "  " + label.ja());
  }

  private Optional<Answer> answer(FactDefinition fact) {
    while (true) {
      terminal.out().print("> ");
      terminal.out().flush();
      Optional<String> line = line();
      if (line.isEmpty() || line.get().equals(".")) {
        return Optional.empty();
      }
      Optional<Answer> answer = parse(fact, line.get());
      if (answer.isPresent()) {
        return answer;
      }
      Text expected = fact.type().expected();
      terminal.note(
          Text.of(
              "`"
                  + Brief.of(line.get())
                  + "` is not an answer here; write a number above, or "
                  + expected.en(),
              "`" + Brief.of(line.get()) + "`は回答として使えません。上の番号又は" + expected.ja() + "を入力してください。"));
    }
  }

  private Optional<String> line() {
    try {
      return Optional.ofNullable(terminal.in().readLine()).map(String::strip);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Optional<Answer> parse(FactDefinition fact, String line) {
    if (line.equals("?") || line.equals("？")) {
      return Optional.of(new Answer.DontKnow());
    }
    return byNumber(fact.type(), line).or(() -> AnswerReader.parse(fact, line));
  }

  private static Optional<Answer> byNumber(FactType type, String line) {
    if (!line.matches("\\d{1,3}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(line);
    return switch (type) {
      case FactType.Choice(List<FactType.Choice.Option> options)
          when number >= 1 && number <= options.size() ->
          Optional.of(new Answer.Known(number - 1L));
      case FactType.YesOrNo yesOrNo when number == 1 || number == 2 ->
          Optional.of(new Answer.Known(2L - number));
      case FactType other -> Optional.empty();
    };
  }
}
