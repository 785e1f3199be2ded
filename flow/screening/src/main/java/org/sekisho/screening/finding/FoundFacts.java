package org.sekisho.screening.finding;

import java.util.List;
import java.util.Optional;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Sighting;
import org.sekisho.facts.Source;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.screening.decided.ListedFact;
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

  private static final List<String> WORDS = List.of(Listing.WORD, Listing.NAMED);

  private final Matter matter;
  private final ListedParties listed;
  private final Place answers;
  private final Problems problems = new Problems();

  private FoundFacts(Matter matter, ListedParties listed, String file) {
    this.matter = matter;
    this.listed = listed;
    this.answers = Place.file(file).named("answers");
  }

  /**
   * The facts of a matter, and beside them those that the lists tell.
   *
   * @param file the matter's, for problems
   */
  public static Checked<Facts> of(Matter matter, Facts stated, ListedParties listed, String file) {
    FoundFacts finder = new FoundFacts(matter, listed, file);
    Facts facts = stated;
    for (String word : WORDS) {
      for (FactDefinition definition : matter.gate().foundAs(word)) {
        facts = finder.with(facts, definition);
      }
    }
    Facts found = facts;
    return finder.problems.check(() -> found);
  }

  private Facts with(Facts facts, FactDefinition definition) {
    Optional<Listing> listing = definition.listing();
    if (listing.isEmpty() || !listed.has(listing.get())) {
      return facts;
    }
    List<Participant> asked = matter.inRoles(listing.get().about());
    return asked.isEmpty() ? facts : with(facts, definition, listed.find(asked, listing.get()));
  }

  private Facts with(Facts facts, FactDefinition definition, Sighting sighting) {
    Optional<Fact> stated = facts.at(definition.slot());
    if (sighting.fact().isPresent()) {
      Fact found = inWords(definition, sighting.fact().get());
      stated.ifPresent(fact -> compare(definition, fact, found));
      return facts.found(definition, found);
    }
    boolean admitted = stated.filter(fact -> isAdmitted(definition, fact)).isPresent();
    return admitted ? facts : facts.indicated(definition, sighting.open());
  }

  /** For a choice, the entry that the party is. An entry that is no value of it is nobody's. */
  private static Fact inWords(FactDefinition definition, Fact listed) {
    return definition.type() instanceof FactType.Choice choice
        ? new Fact(code(choice, listed.source()), listed.source(), listed.at())
        : listed;
  }

  private static long code(FactType.Choice choice, Source source) {
    Optional<Long> entry =
        source instanceof Source.Listed listed ? choice.code(listed.entry()) : Optional.empty();
    return entry.or(() -> choice.code(Listing.NOBODY)).orElseThrow();
  }

  /** A party that is stated to be listed needs no confirmation. */
  private static boolean isAdmitted(FactDefinition definition, Fact stated) {
    return definition.type() instanceof FactType.Choice choice
        ? !choice.code(Listing.NOBODY).equals(Optional.of(stated.value()))
        : stated.value() == ListedFact.YES;
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
