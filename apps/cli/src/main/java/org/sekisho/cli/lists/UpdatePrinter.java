package org.sekisho.cli.lists;

import java.util.List;
import java.util.Optional;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.lists.StoredVersion;
import org.sekisho.screening.lists.UpdateResult;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Tells what came of taking in a list. */
final class UpdatePrinter {

  private final Terminal terminal;

  UpdatePrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  ExitCode print(UpdateResult result) {
    return switch (result) {
      case UpdateResult.Added(StoredVersion version, List<Problem> notes) -> {
        terminal.say(added(version));
        new ProblemPrinter(terminal).note(notes);
        yield ExitCode.DONE;
      }
      case UpdateResult.Unchanged(StoredVersion version) -> {
        terminal.say(
            Text.of(
                version.listId() + ": unchanged, version " + version.number(),
                version.listId() + "：変更なし（第" + version.number() + "版）"));
        yield ExitCode.DONE;
      }
      case UpdateResult.Refused(
              String id,
              Optional<StoredVersion> last,
              List<Problem> problems) -> {
        problems.forEach(problem -> terminal.err().println(problem.line(terminal.language())));
        terminal.note(kept(id, last));
        yield ExitCode.BAD_INPUT;
      }
    };
  }

  private static Text added(StoredVersion version) {
    String id = version.listId();
    return Text.of(
        id
            + ": version "
            + version.number()
            + ", "
            + version.parties()
            + " parties, valid from "
            + version.validFrom()
            + ", "
            + version.hash().brief(),
        id
            + "：第"
            + version.number()
            + "版、"
            + version.parties()
            + "件、"
            + version.validFrom()
            + "から有効、"
            + version.hash().brief());
  }

  private static Text kept(String id, Optional<StoredVersion> last) {
    return last.map(version ->
            Text.of(
                id + ": not updated; version " + version.number() + " stays in use",
                id + "：更新していません。第" + version.number() + "版を引き続き使用します"))
        .orElse(
            Text.of(id + ": not updated; there is no version yet", id + "：更新していません（版はまだありません）"));
  }
}
