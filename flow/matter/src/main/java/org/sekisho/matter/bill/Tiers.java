package org.sekisho.matter.bill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Through which part each part came in, by the shortest way; of ways as short, by the first in the
 * document. Parts that nothing leads to from the product stand right below it, so that none is left
 * out; rings of dependencies are entered at their first part.
 */
final class Tiers {

  private final Optional<Draft> product;
  private final Map<Draft, Integer> depth = new HashMap<>();
  private final Map<Draft, Draft> above = new HashMap<>();
  private final Deque<Draft> waiting = new ArrayDeque<>();

  private Tiers(Optional<Draft> product) {
    this.product = product;
  }

  static Tiers of(List<Draft> parts, Optional<Draft> product) throws Unreadable {
    Tiers tiers = new Tiers(product);
    if (product.isPresent()) {
      tiers.enter(product.get());
      tiers.walk();
    }
    Set<Draft> reached = new HashSet<>();
    parts.forEach(part -> part.below.stream().filter(each -> each != part).forEach(reached::add));
    parts.stream().filter(part -> !reached.contains(part)).forEach(tiers::enter);
    tiers.walk();
    for (Draft part : parts) {
      tiers.enter(part);
      tiers.walk();
    }
    return tiers;
  }

  Optional<Draft> above(Draft part) {
    return Optional.ofNullable(above.get(part));
  }

  /** Puts a part that was not reached into the first tier. */
  private void enter(Draft part) {
    if (depth.containsKey(part)) {
      return;
    }
    Optional<Draft> holder = product.filter(first -> first != part);
    depth.put(part, holder.isPresent() ? 1 : 0);
    holder.ifPresent(first -> {
      above.put(part, first);
      first.below.add(part);
    });
    waiting.add(part);
  }

  private void walk() throws Unreadable {
    while (!waiting.isEmpty()) {
      Draft part = waiting.remove();
      int next = depth.getOrDefault(part, 0) + 1;
      for (Draft below : part.below) {
        if (depth.putIfAbsent(below, next) == null) {
          above.put(below, part);
          waiting.add(below);
        }
      }
      if (next > BillReader.MOST_TIERS) {
        throw new Unreadable(BillProblems.tooManyTiers(part.place));
      }
    }
  }
}
