package org.sekisho.ownership.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.report.PartyReport.Finding;
import org.sekisho.ownership.report.PartyReport.Section;
import org.sekisho.ownership.rules.AccountingParent;
import org.sekisho.ownership.rules.Rule;
import org.sekisho.ownership.rules.Rules;

/** Reports on parties of one register on one day. Not for several threads at once. */
public final class Reports {

  private final LocalDate day;
  private final Graph votes;
  private final ControlFindings control;
  private final OwnershipFindings ownership;
  private final List<AccountingParent.Asserted> asserted;

  public Reports(Holdings holdings, LocalDate day) {
    this(holdings, day, holdings.on(day, Measure.VOTES), holdings.on(day, Measure.CAPITAL));
  }

  public Reports(Holdings holdings, LocalDate day, Graph votes, Graph capital) {
    this.day = day;
    this.votes = votes;
    this.control = new ControlFindings(votes);
    this.ownership = new OwnershipFindings(votes, capital);
    this.asserted = new AccountingParent(holdings, votes).on(day);
  }

  /** The report on a party by its id; empty for one whom no holding names. */
  public Optional<PartyReport> of(String id) {
    return votes.parties().find(id).stream().mapToObj(party -> of(id, party)).findFirst();
  }

  private PartyReport of(String id, int party) {
    List<Section> sections = new ArrayList<>();
    sections.add(section(Rules.JOINT_CONTROL, control.of(party)));
    sections.add(section(Rules.ULTIMATE_CONTROLLER, control.ultimate(party)));
    sections.add(section(Rules.INTEGRATED_OWNERSHIP, ownership.integrated(party)));
    sections.add(section(Rules.BENEFICIAL_OWNER, ownership.beneficial(party)));
    sections.add(section(Rules.SIGNIFICANT_CONTROL, ownership.significant(party)));
    sections.add(section(Rules.CLOSE_LINKS, ownership.closeLinks(party)));
    sections.add(section(Rules.CROSS_HOLDING, ownership.barred(party)));
    List<Finding> parents =
        asserted.stream()
            .filter(one -> one.company() == party)
            .map(one -> ownership.asserted(one))
            .toList();
    sections.add(section(Rules.ACCOUNTING_PARENT, parents));
    return new PartyReport(id, day, sections);
  }

  private Section section(Rule rule, List<Finding> findings) {
    return new Section(rule, rule.isInForce(day), findings);
  }
}
