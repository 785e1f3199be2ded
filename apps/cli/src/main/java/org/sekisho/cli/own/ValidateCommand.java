package org.sekisho.cli.own;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ownership.bods.Bods;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sekisho own validate}: checks a file of the Beneficial Ownership Data Standard 0.4. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE.json", descriptionKey = "json")
  private Path file = Path.of("");

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Checked<Bods> read =
        HoldingsInput.read(file, (name, input) -> Bods.read(name, input.readAllBytes()));
    return switch (read) {
      case Checked.Sound<Bods>(Bods bods) -> {
        terminal.say(sound(bods));
        yield ExitCode.DONE.number();
      }
      case Checked.Broken<Bods>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  private static Text sound(Bods bods) {
    int parties = bods.parties().size();
    int holdings = bods.holdings().size();
    int unnamed = bods.unspecified().size();
    return Text.of(
        "valid: %d parties, %d holdings, %d owners not named".formatted(parties, holdings, unnamed),
        "適合：当事者%d件、保有%d件、未開示の所有者%d件".formatted(parties, holdings, unnamed));
  }
}
