package org.sekisho.ownership.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sekisho.facts.Indication;
import org.sekisho.facts.Sighting;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Participant;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.control.Blocked;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.reasons.Proof;
import org.sekisho.ownership.reasons.Wording;
import org.sekisho.ownership.rules.Rules;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/** Everyone above one company, who of them is listed, and what they hold of it together. */
final class ListedOwners {

  private static final Threshold HALF = Rules.OFAC_50.threshold();

  private final Graph graph;
  private final int company;
  private final Map<Integer, Sighting> owners = new LinkedHashMap<>();

  ListedOwners(Graph graph, int company, Listing listing, OwnersOnLists lists) {
    this.graph = graph;
    this.company = company;
    Deque<Integer> next = new ArrayDeque<>(List.of(company));
    while (!next.isEmpty()) {
      int held = next.remove();
      for (int edge = graph.firstHolder(held); edge < graph.afterHolder(held); edge++) {
        int holder = graph.holder(edge);
        if (holder != company && !owners.containsKey(holder)) {
          owners.put(holder, lists.find(List.of(Participant.named(name(holder))), listing));
          next.add(holder);
        }
      }
    }
  }

  /** Whether they own half or more; possible also where half or more is in unknown hands. */
  Certainty certainty() {
    if (isOwned(Bound.LEAST)) {
      return Certainty.CERTAIN;
    }
    boolean unknownHands = Held.undisclosed(graph, company) >= HALF.millionths();
    return unknownHands || isOwned(Bound.MOST) ? Certainty.POSSIBLE : Certainty.NO;
  }

  /** What a person is to look at before an answer is possible. */
  List<Indication> open() {
    List<Indication> open = new ArrayList<>();
    owners.values().forEach(sighting -> open.addAll(sighting.open()));
    return open;
  }

  /** Why the listed certainly own half. */
  Text reason() {
    Blocked blocked =
        Blocked.of(
            graph,
            HALF,
            owners.keySet().stream()
                .filter(owner -> counts(owner, Bound.LEAST))
                .mapToInt(owner -> owner)
                .toArray());
    Wording wording =
        new Wording(
            this::name, party -> blocked.isListed(party) ? Text.of("listed", "掲載") : Text.same(""));
    return wording.sentence(
        Proof.ground(graph, blocked.set(Certainty.CERTAIN), HALF, Bound.LEAST, company), HALF);
  }

  /** The least fixpoint over those above the company; its size is theirs, not the register's. */
  private boolean isOwned(Bound bound) {
    Set<Integer> blocked = new HashSet<>();
    owners.keySet().stream().filter(owner -> counts(owner, bound)).forEach(blocked::add);
    boolean grows = !blocked.isEmpty();
    while (grows) {
      grows = false;
      for (int owner : owners.keySet()) {
        grows |= !blocked.contains(owner) && meets(owner, blocked, bound) && blocked.add(owner);
      }
    }
    return !blocked.isEmpty() && meets(company, blocked, bound);
  }

  private boolean counts(int owner, Bound bound) {
    Sighting sighting = owners.get(owner);
    return sighting != null
        && switch (bound) {
          case LEAST -> sighting.truth() == Truth.YES;
          case MOST -> sighting.truth() != Truth.NO;
        };
  }

  private boolean meets(int held, Set<Integer> blocked, Bound bound) {
    Held sum = Held.of(graph, held, blocked::contains);
    return HALF.isMetBy(
        switch (bound) {
          case LEAST -> sum.least();
          case MOST -> sum.most();
        });
  }

  private String name(int party) {
    return graph.parties().id(party);
  }
}
