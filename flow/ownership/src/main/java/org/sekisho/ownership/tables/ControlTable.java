package org.sekisho.ownership.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.sekisho.ownership.control.ControlPairs;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Parties;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** All pairs of joint control as {@code controller,controlled,certainty}. */
public final class ControlTable {

  /** How many pairs are written where nobody asks for another number. */
  public static final long MOST_PAIRS = 100_000_000;

  private ControlTable() {}

  /**
   * A problem where there are more pairs than asked for: a chain of ten million companies has fifty
   * million million. To be asked before anything is written.
   */
  public static Optional<Problem> tooMany(String file, Graph graph, long most) {
    if (new ControlPairs(graph).count(most) <= most) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            "own.control.pairs",
            Place.file(file),
            Text.of("there are more than " + most + " pairs of control", "支配の組が" + most + "件を超えます"),
            Text.of(
                "allow more with --most, or ask for one party with `own report`",
                "--mostで上限を上げるか、`own report`で当事者ごとに調べてください")));
  }

  /** Writes the pairs by the order in which their parties first appear in the file. */
  public static void write(Graph graph, OutputStream output) throws IOException {
    Parties parties = graph.parties();
    try (CsvRows rows = new CsvRows(output)) {
      rows.text("controller").comma().text("controlled").comma().text("certainty").end();
      new ControlPairs(graph)
          .each((controller, controlled, certainty) ->
              rows.party(parties, controller)
                  .comma()
                  .party(parties, controlled)
                  .comma()
                  .text(certainty.name())
                  .end());
    }
  }
}
