package org.sekisho.ownership.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.report.PartyReport.Finding;
import org.sekisho.ownership.report.PartyReport.Section;
import org.sekisho.ownership.rules.AccountingParent;
import org.sekisho.ownership.rules.PartyNature;
import org.sekisho.ownership.rules.Rule;
import org.sekisho.ownership.rules.Rules;

/** Reports on parties of one register on one day. Not for several threads at once. */
public final class Reports {

  private final LocalDate day;
  private final Graph votes;
  private final ControlFindings control;
  private final OwnershipFindings ownership;
  private final JapanFindings japan;
  private final Optional<ForeignFindings> foreign;
  private final List<AccountingParent.Asserted> asserted;

  public Reports(Holdings holdings, LocalDate day) {
    this(holdings, day, holdings.on(day, Measure.VOTES), holdings.on(day, Measure.CAPITAL));
  }

  /** Without what the parties are, the rules that ask for it are left out. */
  public Reports(Holdings holdings, LocalDate day, Graph votes, Graph capital) {
    this(holdings, day, votes, capital, Map.of());
  }

  /**
   * Reports with what is known of the parties.
   *
   * @param natures what a party is, by id; where empty, the rules that ask for it are left out
   */
  public Reports(
      Holdings holdings,
      LocalDate day,
      Graph votes,
      Graph capital,
      Map<String, PartyNature> natures) {
    this.day = day;
    this.votes = votes;
    this.control = new ControlFindings(votes);
    this.ownership = new OwnershipFindings(votes, capital);
    this.japan = new JapanFindings(votes);
    this.foreign =
        natures.isEmpty()
            ? Optional.empty()
            : Optional.of(new ForeignFindings(votes, capital, natures));
    this.asserted = new AccountingParent(holdings, votes).on(day);
  }

  /** The report on a party by its id; empty for one whom no holding names. */
  public Optional<PartyReport> of(String id) {
    return votes.parties().find(id).stream().mapToObj(party -> of(id, party)).findFirst();
  }

  private PartyReport of(String id, int party) {
    if (control.isTooHigh(party)) {
      return new PartyReport(id, day, List.of(section(Rules.JOINT_CONTROL, control.tooHigh())));
    }
    List<Section> sections = new ArrayList<>();
    sections.add(section(Rules.JOINT_CONTROL, control.of(party)));
    sections.add(section(Rules.ULTIMATE_CONTROLLER, control.ultimate(party)));
    sections.add(section(Rules.INTEGRATED_OWNERSHIP, ownership.integrated(party)));
    sections.add(section(Rules.BENEFICIAL_OWNER, ownership.beneficial(party)));
    sections.add(section(Rules.SIGNIFICANT_CONTROL, ownership.significant(party)));
    sections.add(section(Rules.CLOSE_LINKS, ownership.closeLinks(party)));
    addJapan(sections, party);
    List<Finding> parents =
        asserted.stream()
            .filter(one -> one.company() == party)
            .map(one -> ownership.asserted(one))
            .toList();
    if (!parents.isEmpty()) {
      sections.add(section(Rules.ACCOUNTING_PARENT, parents));
    }
    return new PartyReport(id, day, sections);
  }

  private void addJapan(List<Section> sections, int party) {
    sections.add(section(Rules.CROSS_HOLDING, japan.barred(party)));
    sections.add(section(Rules.CLOSELY_RELATED, japan.related(party)));
    if (foreign.isPresent()) {
      sections.add(section(Rules.FOREIGN_INVESTOR, foreign.get().investor(party)));
      sections.add(section(Rules.STATE_CONTROL, foreign.get().states(party)));
    }
  }

  private Section section(Rule rule, List<Finding> findings) {
    return new Section(rule, rule.isInForce(day), findings);
  }
}
