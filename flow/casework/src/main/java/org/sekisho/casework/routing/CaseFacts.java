package org.sekisho.casework.routing;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.FoundDecision;
import org.sekisho.terms.Outcome;

/** What routing rules read of a case. */
public record CaseFacts(
    String stage,
    String gate,
    String regime,
    String outcome,
    SortedSet<String> law,
    SortedSet<String> countries,
    SortedSet<String> controls,
    SortedSet<String> flags,
    String organisation) {

  static final String UNDECIDED = "undecided";

  public CaseFacts {
    law = Collections.unmodifiableSortedSet(new TreeSet<>(law));
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    controls = Collections.unmodifiableSortedSet(new TreeSet<>(controls));
    flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
  }

  public static CaseFacts of(CaseFile file) {
    Filing filing = file.filing();
    TreeSet<String> countries = new TreeSet<>(filing.countries());
    filing.parties().stream()
        .map(CaseParty::country)
        .forEach(each -> each.ifPresent(countries::add));
    TreeSet<String> controls = new TreeSet<>();
    filing.items().stream().map(CaseItem::control).forEach(each -> each.ifPresent(controls::add));
    TreeSet<String> law = new TreeSet<>();
    filing.found().regimes().stream()
        .filter(found -> found.regime().equals(filing.regime()))
        .map(FoundDecision.RegimeOutcome::rules)
        .forEach(law::addAll);
    TreeSet<String> flags = new TreeSet<>();
    file.posting().flags().stream().map(Flag::id).forEach(flags::add);
    return new CaseFacts(
        file.stage().code(),
        filing.gate(),
        filing.regime(),
        filing.found().regimes().stream()
            .filter(found -> found.regime().equals(filing.regime()))
            .findFirst()
            .map(FoundDecision.RegimeOutcome::outcome)
            .orElse(filing.found().outcome())
            .map(Outcome::code)
            .orElse(UNDECIDED),
        law,
        countries,
        controls,
        flags,
        file.docket().organisation());
  }

  /** The same case with more flags. */
  CaseFacts flagged(SortedSet<String> more) {
    TreeSet<String> all = new TreeSet<>(flags);
    all.addAll(more);
    return new CaseFacts(stage, gate, regime, outcome, law, countries, controls, all, organisation);
  }
}
