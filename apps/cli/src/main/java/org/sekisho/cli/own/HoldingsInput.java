package org.sekisho.cli.own;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Brief;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.readers.FlagProblems;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Files given to a command, read; what they hold that is odd is noted beside the answer. */
final class HoldingsInput {

  private static final int MOST_NOTES = 20;

  private final Terminal terminal;

  HoldingsInput(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Reads one file to its end. */
  interface Reading<T> {
    Checked<T> read(String file, InputStream input) throws IOException;
  }

  /** A file that is not there, or cannot be read, is a problem like any other. */
  static <T> Checked<T> read(Path file, Reading<T> reading) {
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
      return reading.read(file.toString(), input);
    } catch (IOException unreadable) {
      return new Checked.Broken<>(DocumentProblems.notFound(file.toString()));
    }
  }

  static Problem unknownParty(Path file, String party) {
    return new Problem(
        "own.party.unknown",
        Place.file(file.toString()),
        Text.of(
            "no holding names `" + Brief.of(party) + "`", "`" + Brief.of(party) + "`は保有ファイルにありません"),
        Text.of("write the id as it stands in the file", "ファイルにあるとおりの識別子を書いてください"));
  }

  /** Notes what is odd in a graph: the first flags, and how many more there are. */
  void note(HoldingsCsv.Read read, Graph graph) {
    List<Problem> flags = new FlagProblems(read.holdings(), read.places()).of(graph, MOST_NOTES);
    flags.forEach(flag -> terminal.err().println(flag.line(terminal.language())));
    long more = graph.flags().count() - flags.size();
    if (more > 0) {
      terminal.note(Text.of("and " + more + " more to look at", "ほかに確認すべき点が" + more + "件あります。"));
    }
  }
}
