package org.sekisho.ownership.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.report.PartyReport.Finding;
import org.sekisho.ownership.rules.ForeignInvestor;
import org.sekisho.ownership.rules.PartyNature;
import org.sekisho.ownership.rules.Rules;
import org.sekisho.ownership.rules.StateControl;
import org.sekisho.ownership.rules.Undescribed;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/** Rules of Japan that ask what the parties are beside who holds whom. */
final class ForeignFindings {

  private static final Text OTHER_TESTS =
      Text.of(
          "a golden share, officers and instructions are not in holdings: to be asked",
          "拒否権付株式、役員及び指図権は保有情報から分からないため別途確認を要する");

  private final Graph votes;
  private final Graph capital;
  private final IntFunction<PartyNature> natures;
  private final Set<String> states;
  private final ForeignInvestor investor;

  ForeignFindings(Graph votes, Graph capital, Map<String, PartyNature> known) {
    this.votes = votes;
    this.capital = capital;
    this.natures = party -> known.getOrDefault(id(votes, party), PartyNature.UNKNOWN);
    this.states =
        known.values().stream()
            .flatMap(nature -> nature.state().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    this.investor = new ForeignInvestor(votes, natures);
  }

  /** Whether a party is a foreign investor, by what it is or by who holds it. */
  List<Finding> investor(int party) {
    String one = id(votes, party);
    Text statement = Text.of(one + " is a foreign investor", one + "は外国投資家に該当");
    if (natures.apply(party).foreign() == Truth.YES) {
      return List.of(
          Finding.of(Certainty.CERTAIN, "", statement)
              .because(
                  Text.of(
                      "it is stated to be a non-resident or a foreign body",
                      "非居住者又は外国法人等と記載されている")));
    }
    ForeignInvestor.Verdict verdict = investor.of(party);
    Held held = Undescribed.with(verdict.held(), votes, party, natures);
    List<Text> reasons = new ArrayList<>();
    reasons.add(
        Text.of(
            held.text() + " % of its votes count as held from abroad; 50 % or more is asked",
            "議決権のうち外国投資家に係るものは" + held.text() + "%（50%以上で該当）"));
    if (verdict.leftOut() == Truth.YES) {
      reasons.add(
          Text.of(
              "left out where it is so by its holders alone: listed, and no foreign holder named"
                  + " has a tenth",
              "上場会社であり、記載された外国株主に百分の十以上の保有者がないため、株主構成のみによる該当からは除かれる"));
    }
    Certainty certainty = held.meets(Rules.FOREIGN_INVESTOR.threshold());
    return List.of(Finding.of(certainty, "", statement).because(reasons.toArray(Text[]::new)));
  }

  /** Whether a party stands under a foreign state by votes or capital, state by state. */
  List<Finding> states(int party) {
    StateControl rule = new StateControl(votes, capital, natures);
    List<Finding> findings = new ArrayList<>();
    for (String state : states) {
      Held ofVotes = rule.votes(party, state);
      Held ofCapital = rule.capital(party, state);
      if (ofVotes.most() > 0 || ofCapital.most() > 0) {
        findings.add(
            state(
                state,
                Undescribed.with(ofVotes, votes, party, natures),
                Undescribed.with(ofCapital, capital, party, natures)));
      }
    }
    if (findings.isEmpty()) {
      findings.add(none(party));
    }
    return findings;
  }

  private static Finding state(String state, Held votes, Held capital) {
    Certainty one = votes.meets(Rules.STATE_CONTROL.threshold());
    Certainty other = capital.meets(Rules.STATE_CONTROL.threshold());
    return Finding.of(
            one.compareTo(other) <= 0 ? one : other,
            state,
            Text.of(
                "bodies of " + state + " hold half of its votes or capital",
                state + "の機関が議決権又は資本の50%以上を保有"))
        .because(
            Text.of(
                votes.text() + " % of the votes, " + capital.text() + " % of the capital",
                "議決権の" + votes.text() + "%、資本の" + capital.text() + "%"),
            OTHER_TESTS);
  }

  private Finding none(int party) {
    Held nothing = Undescribed.with(new Held(0, 0), votes, party, natures);
    return Finding.of(
            nothing.meets(Rules.STATE_CONTROL.threshold()),
            "",
            Text.of(
                "bodies of a foreign state hold half of its votes or capital",
                "外国政府等が議決権又は資本の50%以上を保有"))
        .because(
            Text.of(
                "no body of a state named holds any; what is not told leaves "
                    + nothing.text()
                    + " %",
                "記載された外国政府等の保有はない。記載のない部分は" + nothing.text() + "%"),
            OTHER_TESTS);
  }

  private static String id(Graph graph, int party) {
    return graph.parties().id(party);
  }
}
