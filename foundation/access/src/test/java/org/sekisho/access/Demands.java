package org.sekisho.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * The naive view of a label: the set of all single demands it makes. The join is their union, the
 * order is inclusion.
 */
final class Demands {

  private Demands() {}

  static Set<String> of(Label label) {
    Set<String> demands = new TreeSet<>();
    for (Level level : Level.values()) {
      if (label.levels().values().stream().anyMatch(held -> held.reaches(level))) {
        demands.add("level " + level);
      }
    }
    label.compartments().forEach(each -> demands.add("compartment " + each));
    label.handling().forEach(each -> demands.add("handling " + each));
    label.originators().forEach(each -> demands.add("originator " + each));
    label.groups().forEach(each -> demands.add("group " + each));
    excluded(demands, "release", label.release());
    excluded(demands, "partner", label.partners());
    for (Tlp tlp : Tlp.values()) {
      if (tlp.compareTo(label.tlp()) <= 0) {
        demands.add("circle " + tlp);
      }
    }
    for (int days = 0; days < 3; days++) {
      if (label.expiry().day().compareTo(RandomLabels.DAY.plusDays(days)) >= 0) {
        demands.add("until " + days);
      }
    }
    if (label.expiry().equals(Expiry.NEVER)) {
      demands.add("until ever");
    }
    return demands;
  }

  private static void excluded(Set<String> demands, String list, Nations nations) {
    if (nations instanceof Nations.Only) {
      demands.add(list + " somebody unlisted");
    }
    RandomLabels.NATIONS.stream()
        .filter(code -> !nations.admits(Set.of(code)))
        .forEach(code -> demands.add(list + " not " + code));
  }
}
