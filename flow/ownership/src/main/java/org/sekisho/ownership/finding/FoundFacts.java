package org.sekisho.ownership.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Source;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.rules.ForeignInvestor;
import org.sekisho.ownership.rules.PartyNature;
import org.sekisho.ownership.rules.RelatedHoldings;
import org.sekisho.ownership.rules.StateControl;
import org.sekisho.ownership.rules.Undescribed;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/**
 * Finds the facts that a gate says are found as one of the words below, from the holdings on the
 * day of the act. A share that is known only within a range is not found: somebody must be asked.
 */
public final class FoundFacts {

  /** Millionths of a percent in a millionth of the whole. */
  private static final long FINER = 100;

  private static final List<String> WORDS =
      List.of("holding", "foreign-votes", "specified-listed", "state-votes", "state-capital");

  private final Matter matter;
  private final Graph votes;
  private final Graph capital;
  private final IntFunction<PartyNature> natures;
  private final Set<String> states;

  private FoundFacts(Matter matter, Holdings holdings, Map<String, PartyNature> natures) {
    this.matter = matter;
    this.votes = holdings.on(matter.date(), Measure.VOTES);
    this.capital = holdings.on(matter.date(), Measure.CAPITAL);
    this.natures = party -> natures.getOrDefault(holdings.parties().id(party), PartyNature.UNKNOWN);
    this.states =
        natures.values().stream()
            .flatMap(nature -> nature.state().stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The facts of a matter, and beside them those that its holdings tell. */
  public static Facts of(
      Matter matter, Facts stated, Holdings holdings, Map<String, PartyNature> natures) {
    if (WORDS.stream().allMatch(word -> matter.gate().foundAs(word).isEmpty())) {
      return stated;
    }
    FoundFacts finder = new FoundFacts(matter, holdings, natures);
    Facts facts = stated;
    for (String word : WORDS) {
      for (FactDefinition definition : matter.gate().foundAs(word)) {
        Optional<Fact> found = finder.find(word);
        facts = found.isPresent() ? facts.found(definition, found.get()) : facts;
      }
    }
    return facts;
  }

  private Optional<Fact> find(String word) {
    return switch (word) {
      case "holding" -> holding();
      case "foreign-votes" -> investor().flatMap(this::foreignVotes);
      case "specified-listed" -> investor().flatMap(this::specifiedListed);
      case "state-votes" -> investor().flatMap(party -> ofStates(party, votes, true));
      case "state-capital" -> investor().flatMap(party -> ofStates(party, capital, false));
      default -> Optional.empty();
    };
  }

  private Optional<Integer> investor() {
    return party("investor");
  }

  private Optional<Integer> party(String role) {
    return ids(role).stream().flatMap(id -> find(votes, id).stream()).findFirst();
  }

  private List<String> ids(String role) {
    return matter.inRole(role).stream().map(Participant::id).toList();
  }

  private static Optional<Integer> find(Graph graph, String id) {
    OptionalInt number = graph.parties().find(id);
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private Optional<Fact> holding() {
    Optional<Integer> target = party("target");
    if (investor().isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> related =
        ids("related").stream().flatMap(id -> find(votes, id).stream()).collect(Collectors.toSet());
    Held held = new RelatedHoldings(votes).of(target.get(), investor().get(), related);
    String who = name(investor().get());
    String what = name(target.get());
    return share(
        held,
        Text.of(
            who + " and those closely related hold " + held.text() + " of " + what,
            who + "及び密接関係者の" + what + "に対する保有割合は" + held.text()));
  }

  private Optional<Fact> foreignVotes(int party) {
    Held held =
        Undescribed.with(
            new ForeignInvestor(votes, natures).of(party).held(), votes, party, natures);
    String who = name(party);
    return share(
        held,
        Text.of(
            held.text() + " of the votes of " + who + " count as held from abroad",
            who + "の議決権のうち外国投資家に係るものは" + held.text()));
  }

  private Optional<Fact> specifiedListed(int party) {
    Truth leftOut = new ForeignInvestor(votes, natures).of(party).leftOut();
    Text reason =
        Text.of(
            leftOut == Truth.YES
                ? "no foreign holder has a tenth"
                : "not listed, or a foreign holder has a tenth",
            leftOut == Truth.YES ? "百分の十以上を保有する外国投資家なし" : "非上場又は百分の十以上を保有する外国投資家あり");
    return leftOut == Truth.UNKNOWN
        ? Optional.empty()
        : Optional.of(computed(leftOut == Truth.YES ? 1 : 0, reason));
  }

  /** The most that bodies of any one foreign state hold. */
  private Optional<Fact> ofStates(int party, Graph counted, boolean isVotes) {
    StateControl control = new StateControl(votes, capital, natures);
    long least = 0;
    long most = 0;
    for (String state : states) {
      Held held = isVotes ? control.votes(party, state) : control.capital(party, state);
      least = Math.max(least, held.least());
      most = Math.max(most, held.most());
    }
    Held held = Undescribed.with(new Held(least, most), counted, party, natures);
    String who = name(party);
    return share(
        held,
        Text.of(
            "bodies of one foreign state hold " + held.text() + " of " + who,
            "一の外国政府等の" + who + "に対する保有割合は" + held.text()));
  }

  private Optional<Fact> share(Held held, Text reason) {
    boolean exact = held.least() == held.most() && held.least() % FINER == 0;
    return exact ? Optional.of(computed(held.least() / FINER, reason)) : Optional.empty();
  }

  private Fact computed(long value, Text reason) {
    return new Fact(value, new Source.Computed(reason), Optional.of(matter.date()));
  }

  private String name(int party) {
    return votes.parties().id(party);
  }
}
