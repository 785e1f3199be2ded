package org.sekisho.ownership.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.control.Blocked;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.reasons.Proof;
import org.sekisho.ownership.reasons.Wording;
import org.sekisho.ownership.rules.Rule;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/**
 * Everyone whom a rule blocks as {@code party,certainty,reason}: first the listed parties in the
 * order of their list, with the reason {@code listed}, then the others in the order in which they
 * first appear in the holdings. On a day on which the rule is not in force only the listed stand.
 */
public final class BlockedTable {

  private static final Text LISTED = Text.of("listed", "掲載");

  private final Graph graph;
  private final Rule rule;
  private final Set<String> seeds;
  private final Language language;

  public BlockedTable(Graph graph, Rule rule, List<String> seeds, Language language) {
    this.graph = graph;
    this.rule = rule;
    this.seeds = new LinkedHashSet<>(seeds);
    this.language = language;
  }

  public void write(LocalDate day, OutputStream output) throws IOException {
    try (CsvRows rows = new CsvRows(output)) {
      rows.text("party").comma().text("certainty").comma().text("reason").end();
      for (String seed : seeds) {
        row(rows.text(seed), Certainty.CERTAIN, LISTED);
      }
      if (rule.isInForce(day)) {
        others(rows);
      }
    }
  }

  private void others(CsvRows rows) throws IOException {
    Blocked blocked = Blocked.of(graph, rule.threshold(), numbers());
    Wording wording =
        new Wording(graph.parties()::id, party -> blocked.isListed(party) ? LISTED : Text.same(""));
    for (int party : blocked.parties()) {
      if (!blocked.isListed(party)) {
        row(
            rows.party(graph.parties(), party),
            blocked.certainty(party),
            reason(blocked, wording, party));
      }
    }
  }

  private Text reason(Blocked blocked, Wording wording, int party) {
    Certainty certainty = blocked.certainty(party);
    Bound bound = certainty == Certainty.CERTAIN ? Bound.LEAST : Bound.MOST;
    return wording.brief(
        Proof.ground(graph, blocked.set(certainty), rule.threshold(), bound, party),
        rule.threshold());
  }

  private int[] numbers() {
    return seeds.stream()
        .map(graph.parties()::find)
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .toArray();
  }

  private void row(CsvRows party, Certainty certainty, Text reason) throws IOException {
    party.comma().text(certainty.name()).comma().text(reason.in(language)).end();
  }
}
