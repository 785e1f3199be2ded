package org.sekisho.ownership.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Indication;
import org.sekisho.facts.Sighting;
import org.sekisho.facts.Source;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Graphs;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.rules.Rules;
import org.sekisho.terms.Text;

/**
 * Finds the facts that a gate says are found as {@value Listing#OWNED}: whether the listed together
 * own half or more of a party, directly or through companies that count whole once they reach half
 * (OFAC, guidance of 2014-08-13; the affiliates rule of 15 CFR 744 adds up the same way). Whether
 * such a rule is in force is a matter of the regime, not of this fact.
 *
 * <p>It is found only where holders are known: where half or more of a party is nobody's in the
 * holdings, or an owner may be listed and nobody has confirmed it, somebody must be asked. Serves
 * many matters, on many threads.
 */
public final class OwnedByListed {

  /** A graph stands for all the days on which it is the same. */
  private record Asked(Listing listing, int company, Graph graph) {
    /** Listings are long, and few: who is asked about tells questions apart well enough. */
    @Override
    public int hashCode() {
      return 31 * company + graph.hashCode();
    }
  }

  private final OwnersOnLists lists;
  private final Graphs graphs;
  private final Map<Asked, Sighting> found = new ConcurrentHashMap<>();

  public OwnedByListed(Holdings holdings, OwnersOnLists lists) {
    this.graphs = new Graphs(holdings, Rules.OFAC_50.measure());
    this.lists = lists;
  }

  /** The facts of a matter, and beside them those that holdings and lists tell. */
  public Facts facts(Matter matter, Facts known) {
    Facts facts = known;
    for (FactDefinition definition : matter.gate().foundAs(Listing.OWNED)) {
      Optional<Listing> listing = definition.listing();
      if (listing.isPresent() && lists.has(listing.get())) {
        facts = with(facts, definition, matter, listing.get());
      }
    }
    return facts;
  }

  private Facts with(Facts facts, FactDefinition definition, Matter matter, Listing listing) {
    List<Participant> asked = matter.inRoles(listing.about());
    List<Sighting> sightings = new ArrayList<>();
    for (Participant participant : asked) {
      sightings.add(of(participant, matter.date(), listing));
    }
    Optional<Fact> owned =
        sightings.stream().flatMap(each -> each.fact().stream()).filter(Fact::isYes).findFirst();
    if (owned.isPresent()) {
      return facts.found(definition, owned.get());
    }
    List<Indication> open =
        sightings.stream().flatMap(each -> each.open().stream()).distinct().toList();
    if (!open.isEmpty()) {
      return facts.indicated(definition, open);
    }
    boolean settled =
        !asked.isEmpty() && sightings.stream().allMatch(each -> each.fact().isPresent());
    return settled ? facts.found(definition, sightings.getFirst().fact().orElseThrow()) : facts;
  }

  private Sighting of(Participant participant, LocalDate day, Listing listing) {
    Graph graph = graphs.on(day);
    OptionalInt company = graph.parties().find(participant.id());
    if (company.isEmpty()) {
      return new Sighting(Optional.empty(), List.of());
    }
    Asked asked = new Asked(listing, company.getAsInt(), graph);
    Sighting before = found.get(asked);
    if (before == null) {
      before = sighting(asked);
      found.put(asked, before);
    }
    return before.on(day);
  }

  private Sighting sighting(Asked asked) {
    Graph graph = asked.graph();
    ListedOwners owners = new ListedOwners(graph, asked.company(), asked.listing(), lists);
    String name = graph.parties().id(asked.company());
    return switch (owners.certainty()) {
      case CERTAIN -> settled(1, owners.reason());
      case POSSIBLE -> new Sighting(Optional.empty(), owners.open());
      case NO ->
          settled(
              0,
              Text.of(
                  "the listed do not together own half of " + name,
                  "掲載者の" + name + "に対する合計保有割合は50%未満"));
    };
  }

  private static Sighting settled(long value, Text reason) {
    return new Sighting(
        Optional.of(new Fact(value, new Source.Computed(reason), Optional.empty())), List.of());
  }
}
