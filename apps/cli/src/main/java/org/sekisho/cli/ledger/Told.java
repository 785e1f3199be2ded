package org.sekisho.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** How the commands of this verb answer: what came of them, or every problem. */
final class Told {

  private Told() {}

  /** Work on files that may fail for the files' sake. */
  interface Work {
    Checked<Text> done() throws IOException;
  }

  static int of(Terminal terminal, Path place, Work work) {
    return switch (tried(place, work)) {
      case Checked.Sound<Text>(Text said) -> {
        terminal.say(said);
        yield ExitCode.DONE.number();
      }
      case Checked.Broken<Text>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  private static Checked<Text> tried(Path place, Work work) {
    try {
      return work.done();
    } catch (IOException unusable) {
      return failed(place, unusable);
    } catch (UncheckedIOException unusable) {
      return failed(place, unusable);
    }
  }

  static Checked<Text> none(List<Problem> problems, Text said) {
    return problems.isEmpty() ? new Checked.Sound<>(said) : new Checked.Broken<>(problems);
  }

  static <T> Checked<T> failed(Path place, Exception cause) {
    String why = "`" + Brief.of(String.valueOf(cause.getMessage())) + "`";
    return new Checked.Broken<>(
        List.of(
            new Problem(
                "ledger.folder.unusable",
                Place.file(place.toString()),
                Text.of("the files cannot be used: " + why, "ファイルを使用できません（" + why + "）"),
                Text.of(
                    "check that the folder is there, free and may be written to",
                    "フォルダーの有無、権限及び他の処理による使用の有無を確認してください"))));
  }
}
