package org.sekisho.screening.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which given names stand for one another, by {@code nicknames.txt}. */
public final class Nicknames {

  private static final Map<String, Set<String>> GROUPS = load();

  private Nicknames() {}

  /** The full names a folded name may stand for, itself among them; empty where none is known. */
  public static Set<String> groups(String folded) {
    return GROUPS.getOrDefault(folded, Set.of());
  }

  /** Whether two folded names stand for one another. */
  public static boolean meet(String one, String other) {
    Set<String> groups = groups(one);
    Set<String> others = groups.isEmpty() ? groups : groups(other);
    for (String group : groups) {
      if (others.contains(group)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : Tables.lines("nicknames.txt")) {
      String[] names = line.split("\\s+", -1);
      for (String name : names) {
        groups.computeIfAbsent(Folding.fold(name), key -> new HashSet<>()).add(names[0]);
      }
    }
    return groups;
  }
}
