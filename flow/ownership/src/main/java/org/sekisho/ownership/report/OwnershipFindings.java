package org.sekisho.ownership.report;

import java.util.List;
import java.util.Optional;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.integrated.IntegratedOwnership;
import org.sekisho.ownership.integrated.IntegratedOwnership.Stake;
import org.sekisho.ownership.report.PartyReport.Finding;
import org.sekisho.ownership.rules.AccountingParent;
import org.sekisho.ownership.rules.BeneficialOwners;
import org.sekisho.ownership.rules.Rules;
import org.sekisho.ownership.rules.SignificantControl;
import org.sekisho.terms.Text;

/** Who owns a party along chains, who has significant control, and who consolidates it. */
final class OwnershipFindings {

  /** Smaller stakes are left out of a report. */
  private static final Threshold WORTH_LISTING = Threshold.atLeast(5);

  private static final Finding NO_OWNER =
      Finding.of(
          Certainty.POSSIBLE,
          "",
          Text.of(
              "no share can be computed: companies here wholly own each other, or the circle is too"
                  + " large",
              "計算できない（会社が互いに全部を保有しているか、循環が大きすぎる）"));

  private final Graph graph;
  private final Graph votes;
  private final IntegratedOwnership integrated;
  private final BeneficialOwners beneficial;

  OwnershipFindings(Graph votes, Graph capital) {
    this.graph = capital;
    this.votes = votes;
    this.integrated = new IntegratedOwnership(capital);
    this.beneficial = new BeneficialOwners(capital, votes);
  }

  List<Finding> integrated(int party) {
    return stakes(party, WORTH_LISTING, Certainty.CERTAIN);
  }

  List<Finding> closeLinks(int party) {
    return stakes(party, Rules.CLOSE_LINKS.threshold(), Certainty.NO);
  }

  private List<Finding> stakes(int party, Threshold threshold, Certainty settled) {
    Optional<List<Stake>> stakes = integrated.of(party, threshold);
    if (stakes.isEmpty()) {
      return List.of(NO_OWNER);
    }
    return stakes.get().stream()
        .map(stake ->
            Finding.of(
                settled == Certainty.NO ? stake.meets(threshold) : settled,
                id(stake.party()),
                owns(stake, party)))
        .toList();
  }

  private Text owns(Stake stake, int of) {
    String one = id(stake.party());
    return Text.of(
        one + " owns " + stake.text() + " % of " + id(of),
        one + "が" + id(of) + "の" + stake.text() + "%を保有");
  }

  List<Finding> beneficial(int party) {
    return beneficial
        .of(party)
        .map(owners -> owners.stream().map(this::beneficial).toList())
        .orElse(List.of(NO_OWNER));
  }

  private Finding beneficial(BeneficialOwners.Owner owner) {
    String one = id(owner.party());
    String through = id(owner.through());
    Text controls = Text.of(one + " controls " + through, one + "が" + through + "を支配");
    Text statement = owner.stake().map(stake -> owns(stake, owner.through())).orElse(controls);
    return Finding.of(owner.certainty(), one, statement);
  }

  List<Finding> significant(int party) {
    return new SignificantControl(votes)
        .of(party).stream()
            .map(one ->
                Finding.of(
                    one.certainty(),
                    id(one.party()),
                    Text.of(
                        id(one.party()) + " has " + one.held().text() + " %",
                        id(one.party()) + "が" + one.held().text() + "%を有する")))
            .toList();
  }

  Finding asserted(AccountingParent.Asserted one) {
    String parent = id(one.parent());
    Text statement =
        one.isAtOdds()
            ? Text.of(
                parent + " is asserted (" + one.kind().title().en() + "); no holding shows it",
                parent + "（" + one.kind().title().ja() + "）：保有からは確認できない")
            : Text.of(
                parent + " is asserted (" + one.kind().title().en() + ") and controls it",
                parent + "（" + one.kind().title().ja() + "）：保有からも支配を確認");
    return Finding.of(one.computed(), parent, statement);
  }

  private String id(int party) {
    return graph.parties().id(party);
  }
}
