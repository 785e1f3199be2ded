package org.sekisho.law.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The names that a pack defines for its conditions, by kind. */
public record PackNames(Set<String> values, Set<String> sets, Set<String> terms) {

  public static final PackNames NONE = new PackNames(Set.of(), Set.of(), Set.of());

  public PackNames {
    values = Set.copyOf(values);
    sets = Set.copyOf(sets);
    terms = Set.copyOf(terms);
  }

  /** All names as they stand in conditions, with those of some facts. */
  Collection<String> and(List<String> facts) {
    List<String> all = new ArrayList<>(facts);
    values.forEach(id -> all.add("value." + id));
    sets.forEach(id -> all.add("set." + id));
    terms.forEach(id -> all.add("term." + id));
    return all;
  }
}
