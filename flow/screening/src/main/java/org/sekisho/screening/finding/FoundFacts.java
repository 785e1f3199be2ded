package org.sekisho.screening.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.screening.decided.AskedHit;
import org.sekisho.screening.decided.DecisionBook;
import org.sekisho.screening.decided.ListedFact;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screener;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Finds the facts that a gate says are found as {@value Listing#WORD}: whether those who play the
 * fact's role are on its lists. A fact is found only where all of its lists are at hand and
 * somebody is named. A hit that nobody has decided leaves the fact open, even against a stated no.
 */
public final class FoundFacts {

  private final Matter matter;
  private final ScreenedLists lists;
  private final Screener screener;
  private final DecisionBook book;
  private final Place answers;
  private final Problems problems = new Problems();

  private FoundFacts(Matter matter, ScreenedLists lists, DecisionBook book, String file) {
    this.matter = matter;
    this.lists = lists;
    this.screener = new Screener(lists, Band.POSSIBLE.least());
    this.book = book;
    this.answers = Place.file(file).named("answers");
  }

  /**
   * The facts of a matter, and beside them those that the lists tell.
   *
   * @param file the matter's, for problems
   */
  public static Checked<Facts> of(
      Matter matter, Facts stated, ScreenedLists lists, DecisionBook book, String file) {
    FoundFacts finder = new FoundFacts(matter, lists, book, file);
    Facts facts = stated;
    for (FactDefinition definition : matter.gate().facts()) {
      facts = finder.with(facts, definition);
    }
    Facts found = facts;
    return finder.problems.check(() -> found);
  }

  private Facts with(Facts facts, FactDefinition definition) {
    List<Participant> asked = definition.role().map(matter::inRole).orElse(List.of());
    Optional<Listing> listing = definition.listing().filter(this::isAtHand);
    return listing.isEmpty() || asked.isEmpty()
        ? facts
        : with(facts, definition, possible(asked, listing.get()), versions(listing.get()));
  }

  private boolean isAtHand(Listing listing) {
    return lists.versions().stream()
        .map(ListVersion::listId)
        .collect(Collectors.toSet())
        .containsAll(listing.lists());
  }

  private List<ListVersion> versions(Listing listing) {
    return lists.versions().stream()
        .filter(version -> listing.lists().contains(version.listId()))
        .toList();
  }

  private List<PossibleParty> possible(List<Participant> asked, Listing listing) {
    List<ListVersion> versions = versions(listing);
    List<PossibleParty> possible = new ArrayList<>();
    for (Participant participant : asked) {
      PossibleParty.of(participant, screener, versions).stream()
          .filter(each -> listing.counts(each.hit().party().programmes()))
          .forEach(possible::add);
    }
    return possible;
  }

  private Facts with(
      Facts facts,
      FactDefinition definition,
      List<PossibleParty> possible,
      List<ListVersion> versions) {
    List<AskedHit> hits = possible.stream().map(PossibleParty::asked).toList();
    Optional<Fact> found = ListedFact.of(hits, versions, book);
    Optional<Fact> stated = facts.at(definition.slot());
    if (found.isPresent()) {
      stated.ifPresent(fact -> compare(definition, fact, found.get()));
      return facts.found(definition, found.get());
    }
    boolean admitted = stated.filter(fact -> fact.value() == ListedFact.YES).isPresent();
    return admitted
        ? facts
        : facts.indicated(
            definition, possible.stream().flatMap(each -> each.indication(book).stream()).toList());
  }

  /** A list at hand may be incomplete, and a matter may be wrong: neither wins by itself. */
  private void compare(FactDefinition definition, Fact stated, Fact found) {
    if (stated.value() != found.value()) {
      Text said = definition.type().show(stated.value());
      Text source = found.source().title();
      problems.add(
          "matter.contradiction",
          answers,
          Text.of(
              "`" + definition.id() + "` is stated as " + said.en() + ", but: " + source.en(),
              "`" + definition.id() + "`は" + said.ja() + "と申告されていますが、認定結果と一致しません：" + source.ja()),
          Text.of(
              "correct the answer, the lists or the decision on the hit",
              "申告、リスト又は一致に対する判断のいずれかを訂正してください"));
    }
  }
}
