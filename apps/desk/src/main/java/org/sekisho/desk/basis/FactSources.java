package org.sekisho.desk.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Indication;
import org.sekisho.facts.Sighting;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.ownership.finding.OwnedByListed;
import org.sekisho.ownership.finding.OwnersOnLists;
import org.sekisho.screening.finding.FoundFacts;
import org.sekisho.screening.finding.ListedParties;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/**
 * Holdings and lists that were opened: what finds facts of matters. Remembers whom it looked for,
 * so that it serves many matters, on many threads.
 */
public final class FactSources {

  private final Optional<GivenHoldings> register;
  private final Optional<GivenLists> lists;
  private final Optional<ListedParties> listed;
  private final Optional<OwnedByListed> owned;

  public FactSources(Optional<GivenHoldings> register, Optional<GivenLists> lists) {
    this.register = register;
    this.lists = lists;
    this.listed = lists.map(opened -> new ListedParties(opened.lists(), opened.book()));
    this.owned =
        register.flatMap(
            opened -> listed.map(parties -> new OwnedByListed(opened.holdings(), owners(parties))));
  }

  /** What was odd in the files of lists without stopping them from being read. */
  public List<Problem> notes() {
    return lists.map(GivenLists::notes).orElse(List.of());
  }

  /** What was opened, by content, in an order that does not change. */
  public List<String> made() {
    List<String> parts = new ArrayList<>();
    register.ifPresent(opened -> parts.add(opened.stamp()));
    lists.ifPresent(opened -> {
      opened
          .lists()
          .versions()
          .forEach(version -> parts.add(version.listId() + " " + version.hash().hex()));
      parts.add(opened.stamp());
    });
    return parts;
  }

  /**
   * The facts that a matter states, and those that are found.
   *
   * @param file the matter's, for problems
   */
  public Checked<Facts> facts(Matter matter, String file) {
    Facts stated = Facts.of(matter);
    Facts held =
        register
            .map(opened ->
                org.sekisho.ownership.finding.FoundFacts.of(
                    matter, stated, opened.holdings(), opened.natures()))
            .orElse(stated);
    Facts owning = owned.map(finder -> finder.facts(matter, held)).orElse(held);
    return listed
        .map(parties -> FoundFacts.of(matter, owning, parties, file))
        .orElse(new Checked.Sound<>(owning));
  }

  /** Hits of the matter's own parties that a person has still to look at, on every list given. */
  public List<Indication> open(Matter matter) {
    List<Participant> all = matter.inRoles(List.copyOf(matter.parties().keySet()));
    return listed.map(parties -> parties.open(all)).orElse(List.of());
  }

  private static OwnersOnLists owners(ListedParties parties) {
    return new OwnersOnLists() {
      @Override
      public boolean has(Listing listing) {
        return parties.has(listing);
      }

      @Override
      public Sighting find(List<Participant> asked, Listing listing) {
        return parties.find(asked, listing);
      }
    };
  }
}
