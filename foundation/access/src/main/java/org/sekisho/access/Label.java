package org.sekisho.access;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reader must satisfy, part by part. Labels are a lattice, the product of those of the
 * parts: a chain for each scheme, sets by inclusion, lists of nations by the reverse of it. A label
 * is the stricter the more it demands; {@link #PUBLIC} demands nothing. After D. Denning, "A
 * lattice model of secure information flow", CACM 19 (1976).
 *
 * @param levels at most one a scheme; a reader must reach each
 * @param compartments a reader must hold each
 * @param release the nationalities that may read at all
 * @param partners the states to which the originator has given it under an agreement; where a
 *     reader's level counts only by an agreement, the list must name their nation
 * @param originators who must consent to each onward disclosure (ORCON)
 * @param handling rules that travel with the information and bar nobody from reading
 * @param tlp how far it may be shared
 * @param groups those who need to know; a reader must be in each
 * @param expiry when its secrecy is to end, by an act
 */
public record Label(
    SortedMap<Scheme, Level> levels,
    SortedSet<Caveat> compartments,
    Nations release,
    Nations partners,
    SortedSet<String> originators,
    SortedSet<Caveat> handling,
    Tlp tlp,
    SortedSet<String> groups,
    Expiry expiry) {

  /** Demands nothing of anybody: the least label. */
  public static final Label PUBLIC = new LabelDraft().label();

  /** The group 関係者, of whom 関係者限り speaks: whoever holds the document names them. */
  public static final String CONCERNED = "関係者";

  public Label {
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    compartments = Collections.unmodifiableSortedSet(new TreeSet<>(compartments));
    originators = Collections.unmodifiableSortedSet(new TreeSet<>(originators));
    handling = Collections.unmodifiableSortedSet(new TreeSet<>(handling));
    groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
    originators.forEach(Words::check);
    groups.forEach(Words::check);
    levels.forEach(Label::checkScheme);
  }

  /** A level alone, with nothing given to any partner. */
  public static Label of(Level level) {
    return new LabelDraft().at(level).label();
  }

  /** The least label that is as strict as both: that of a record derived from records of both. */
  public Label join(Label other) {
    return new Label(
        highest(levels, other.levels),
        union(compartments, other.compartments),
        release.meet(other.release),
        partners.meet(other.partners),
        union(originators, other.originators),
        union(handling, other.handling),
        tlp.compareTo(other.tlp) >= 0 ? tlp : other.tlp,
        union(groups, other.groups),
        expiry.compareTo(other.expiry) >= 0 ? expiry : other.expiry);
  }

  /** Whether this is as strict as the other in every part: a partial order. */
  public boolean dominates(Label other) {
    return reaches(other.levels)
        && compartments.containsAll(other.compartments)
        && other.release.covers(release)
        && other.partners.covers(partners)
        && originators.containsAll(other.originators)
        && handling.containsAll(other.handling)
        && tlp.compareTo(other.tlp) >= 0
        && groups.containsAll(other.groups)
        && expiry.compareTo(other.expiry) >= 0;
  }

  private boolean reaches(SortedMap<Scheme, Level> others) {
    return others.values().stream()
        .allMatch(level ->
            levels.containsKey(level.scheme())
                && levels.getOrDefault(level.scheme(), level).reaches(level));
  }

  private static SortedMap<Scheme, Level> highest(Map<Scheme, Level> one, Map<Scheme, Level> two) {
    SortedMap<Scheme, Level> all = new TreeMap<>(one);
    two.forEach((scheme, level) -> all.merge(scheme, level, (a, b) -> a.reaches(b) ? a : b));
    return all;
  }

  private static <T> SortedSet<T> union(SortedSet<T> one, SortedSet<T> two) {
    SortedSet<T> all = new TreeSet<>(one);
    all.addAll(two);
    return all;
  }

  private static void checkScheme(Scheme scheme, Level level) {
    if (level.scheme() != scheme) {
      throw new IllegalArgumentException(level + " is no level of " + scheme);
    }
  }
}
