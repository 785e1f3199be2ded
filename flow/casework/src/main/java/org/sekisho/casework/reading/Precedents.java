package org.sekisho.casework.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cases alike another one: by who is in them or behind them, by item, by the rule that answered.
 * Only cases that the reader may see are put in, so that nothing else can be found.
 */
public final class Precedents {

  private final Map<Trait, List<Traits>> byTrait = new HashMap<>();
  private final int size;

  private Precedents(List<Traits> visible) {
    size = visible.size();
    visible.forEach(traits ->
        traits
            .all()
            .forEach(
                trait -> byTrait.computeIfAbsent(trait, key -> new ArrayList<>()).add(traits)));
  }

  /** The precedents among some cases. */
  public static Precedents among(List<Traits> visible) {
    return new Precedents(visible);
  }

  /**
   * A case that is alike.
   *
   * @param reasons what both have, with the weight of it
   */
  public record Precedent(Traits of, long weight, SortedMap<Trait, Long> reasons) {}

  /**
   * The cases most alike, the case itself left out. What few cases share weighs more: a trait of
   * all cases weighs nothing beyond its kind's own weight.
   */
  public List<Precedent> of(Traits traits, int most) {
    Map<Traits, SortedMap<Trait, Long>> found = new HashMap<>();
    for (Trait trait : traits.all()) {
      List<Traits> sharing = byTrait.getOrDefault(trait, List.of());
      long weight = weight(trait, sharing.size());
      sharing.stream()
          .filter(other -> !other.caseId().equals(traits.caseId()))
          .forEach(
              other -> found.computeIfAbsent(other, key -> new TreeMap<>()).put(trait, weight));
    }
    List<Precedent> ranked = new ArrayList<>();
    found.forEach((other, reasons) ->
        ranked.add(
            new Precedent(
                other, reasons.values().stream().mapToLong(Long::longValue).sum(), reasons)));
    ranked.sort(
        Comparator.comparingLong(Precedent::weight)
            .reversed()
            .thenComparing(Comparator.comparing((Precedent one) -> one.of().day()).reversed())
            .thenComparing(one -> one.of().caseId()));
    return ranked.subList(0, Math.min(most, ranked.size()));
  }

  /** The kind's weight times the bits by which the trait narrows the cases down, plus one. */
  private long weight(Trait trait, int sharing) {
    int share = Math.max(1, size / Math.max(1, sharing));
    return (long) trait.kind().weight() * (Integer.SIZE - Integer.numberOfLeadingZeros(share));
  }

  /** What a case can share with another. */
  public record Trait(Kind kind, String value) implements Comparable<Trait> {
    private static final Comparator<Trait> ORDER =
        Comparator.comparing(Trait::kind).thenComparing(Trait::value);

    @Override
    public int compareTo(Trait other) {
      return ORDER.compare(this, other);
    }

    /** Where it stands, and how much it tells. */
    public enum Kind {
      PARTY(8),
      OWNER(5),
      ITEM(3),
      RULE(2),
      COUNTRY(1);

      private final int weight;

      Kind(int weight) {
        this.weight = weight;
      }

      public int weight() {
        return weight;
      }
    }
  }

  /** All traits of some values. */
  static SortedSet<Trait> traits(Trait.Kind kind, Iterable<String> values) {
    SortedSet<Trait> traits = new TreeSet<>();
    values.forEach(value -> traits.add(new Trait(kind, value)));
    return traits;
  }
}
