package org.sekisho.cli.hits;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.decided.DecisionFile;
import org.sekisho.screening.decided.HitDecision;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints every decision, in the order in which they were made. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--hit-decisions",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "hit-decisions")
  private Path file = Path.of("");

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (new DecisionFile(file).read()) {
      case Checked.Sound<List<HitDecision>>(List<HitDecision> decisions) -> {
        decisions.forEach(decision -> terminal.say(line(decision)));
        yield ExitCode.DONE.number();
      }
      case Checked.Broken<List<HitDecision>>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  private static Text line(HitDecision decision) {
    boolean same = decision.verdict() == HitDecision.Verdict.SAME;
    String pair = "`%s` / %s %s".formatted(decision.asked(), decision.listId(), decision.entry());
    return Text.of(
        "%s  %s  %s  %s: %s"
            .formatted(
                decision.day(),
                pair,
                same ? "the same" : "not the same",
                decision.officer(),
                decision.reason()),
        "%s  %s  %s  %s：%s"
            .formatted(
                decision.day(), pair, same ? "同一" : "別人", decision.officer(), decision.reason()));
  }
}
