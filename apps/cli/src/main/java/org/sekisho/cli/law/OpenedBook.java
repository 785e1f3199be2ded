package org.sekisho.cli.law;

import java.util.List;
import java.util.function.Function;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Nearest;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Opens the law book for a command, and finds regimes in it by name. */
final class OpenedBook {

  private OpenedBook() {}

  static int with(Terminal terminal, Shelves shelves, Function<LawBook, Checked<ExitCode>> work) {
    return switch (shelves.open().then(work)) {
      case Checked.Sound<ExitCode>(ExitCode exit) -> exit.number();
      case Checked.Broken<ExitCode>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  /** The named regimes, or all where none is named. */
  static Checked<List<Regime>> regimes(LawBook book, List<String> names) {
    List<Problem> unknown =
        names.stream()
            .filter(name -> !book.regimes().containsKey(name))
            .map(name -> unknown(book, name))
            .toList();
    if (!unknown.isEmpty()) {
      return new Checked.Broken<>(unknown);
    }
    return new Checked.Sound<>(
        book.regimes().values().stream()
            .filter(regime -> names.isEmpty() || names.contains(regime.id()))
            .toList());
  }

  private static Problem unknown(LawBook book, String name) {
    String all = String.join(", ", book.regimes().keySet());
    return new Problem(
        "law.regime.unknown",
        Place.file("sekisho law"),
        Text.of("there is no regime `" + name + "`", "制度`" + name + "`はありません"),
        Nearest.to(name, book.regimes().keySet())
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(Text.of("the regimes are: " + all, "制度の一覧：" + all)));
  }
}
