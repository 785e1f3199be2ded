package org.sekisho.casework.reading;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sekisho.access.Label;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.FoundDecision;
import org.sekisho.casework.reading.Precedents.Trait;
import org.sekisho.terms.Text;

/**
 * What of a case can be shared with another.
 *
 * @param stage code of where it stands
 * @param outcome of its last ruling, for people; its stage where there is none
 */
public record Traits(
    String caseId, Text title, String stage, Text outcome, Instant day, SortedSet<Trait> all) {

  public Traits {
    all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
  }

  /** The traits of what a reader may see: restricted parties are no link for those without. */
  public static Traits of(CaseFile file, Predicate<Label> reach) {
    Filing filing = file.filing().within(reach);
    SortedSet<Trait> all = new TreeSet<>();
    for (CaseParty party : filing.parties()) {
      all.add(new Trait(Trait.Kind.PARTY, party.id()));
      all.addAll(Precedents.traits(Trait.Kind.PARTY, party.keys()));
      all.addAll(Precedents.traits(Trait.Kind.OWNER, party.owners()));
      party.country().ifPresent(code -> all.add(new Trait(Trait.Kind.COUNTRY, code)));
    }
    all.addAll(Precedents.traits(Trait.Kind.COUNTRY, filing.countries()));
    filing.items().stream()
        .map(CaseItem::control)
        .forEach(control -> control.ifPresent(entry -> all.add(new Trait(Trait.Kind.ITEM, entry))));
    for (FoundDecision.RegimeOutcome found : filing.found().regimes()) {
      found
          .rules()
          .forEach(rule -> all.add(new Trait(Trait.Kind.RULE, found.regime() + " " + rule)));
    }
    return new Traits(
        file.id(),
        filing.title(),
        file.stage().code(),
        file.settlement().rulings().values().stream()
            .reduce((earlier, later) -> later)
            .map(ruling -> ruling.outcome().title())
            .orElseGet(() -> file.stage().title()),
        file.opened(),
        all);
  }
}
