package org.sekisho.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.sekisho.terms.Period;

/** Labels and clearances over a small world, from a seed. */
final class RandomLabels {

  static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  static final List<String> NATIONS = List.of("USA", "GBR", "JPN", "FVEY", "NATO", "FIN");
  static final List<String> STATES = List.of("USA", "GBR", "JPN", "FIN", "CHN");
  static final List<String> GROUPS = List.of("project-a", "project-b", Label.CONCERNED);
  static final List<String> ORIGINATORS = List.of("US", "JP-NSS");
  static final List<Caveat> CAVEATS =
      List.of(
          new Caveat(Scheme.US, "SI"),
          new Caveat(Scheme.US, "TK"),
          new Caveat(Scheme.NATO, "ATOMAL"));

  private final SplittableRandom random;

  RandomLabels(long seed) {
    random = new SplittableRandom(seed);
  }

  Label label() {
    LabelDraft draft = new LabelDraft();
    for (Level level : some(List.of(Level.values()), 8)) {
      draft.at(level);
    }
    some(CAVEATS, 4).forEach(draft::compartment);
    some(CAVEATS, 4).forEach(draft::handling);
    some(ORIGINATORS, 5).forEach(draft::originator);
    some(GROUPS, 5).forEach(draft::group);
    return draft
        .release(nations())
        .partners(nations())
        .tlp(Tlp.values()[random.nextInt(Tlp.values().length)])
        .expiry(expiry())
        .label();
  }

  private Nations nations() {
    return random.nextInt(3) == 0
        ? Nations.every()
        : new Nations.Only(new TreeSet<>(some(NATIONS, 2)));
  }

  private Expiry expiry() {
    return switch (random.nextInt(4)) {
      case 0 -> Expiry.NOTHING;
      case 1 -> Expiry.NEVER;
      default -> new Expiry(DAY.plusDays(random.nextInt(3)));
    };
  }

  /** A reader who can read more often than not what little a label demands. */
  Clearance clearance() {
    List<Grant> grants = new ArrayList<>();
    for (Level level : some(List.copyOf(EnumSet.allOf(Level.class)), 3)) {
      LocalDate from = DAY.minusYears(random.nextInt(8));
      grants.add(new Grant(level, Period.between(from, from.plusYears(7))));
    }
    return new Clearance(
        Set.copyOf(some(STATES, 3)),
        grants,
        Set.copyOf(mostly(CAVEATS)),
        Set.copyOf(mostly(GROUPS)),
        Set.copyOf(mostly(ORIGINATORS)),
        Tlp.values()[random.nextInt(Tlp.values().length)]);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private <T> Set<T> some(List<T> all, int oneIn) {
    Set<T> some = new HashSet<>();
    all.stream().filter(each -> random.nextInt(oneIn) == 0).forEach(some::add);
    return some;
  }

  private <T> Set<T> mostly(List<T> all) {
    Set<T> most = new HashSet<>(all);
    most.removeAll(some(all, 4));
    return most;
  }
}
