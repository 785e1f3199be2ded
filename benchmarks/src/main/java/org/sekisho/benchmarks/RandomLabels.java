package org.sekisho.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sekisho.access.Caveat;
import org.sekisho.access.Clearance;
import org.sekisho.access.Grant;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Level;
import org.sekisho.access.Nations;
import org.sekisho.access.Scheme;
import org.sekisho.access.Tlp;
import org.sekisho.terms.Period;

/** Labels as an installation of several ministries and companies would have them, from a seed. */
final class RandomLabels {

  private static final List<String> COMPARTMENTS = List.of("SI", "TK", "HCS-P", "RD");
  private static final List<String> NATIONS = List.of("JPN", "GBR", "AUS", "FVEY", "NATO");
  private static final int GROUPS = 200;

  private final SplittableRandom random;

  RandomLabels(long seed) {
    random = new SplittableRandom(seed);
  }

  Label label() {
    LabelDraft draft = new LabelDraft();
    Level level = Level.values()[random.nextInt(Level.values().length)];
    draft.at(level);
    if (level.scheme() == Scheme.US && random.nextInt(2) == 0) {
      String word = COMPARTMENTS.get(random.nextInt(COMPARTMENTS.size()));
      draft.compartment(new Caveat(Scheme.US, word));
    }
    if (random.nextInt(3) == 0) {
      draft.release(Nations.only("USA", NATIONS.get(random.nextInt(NATIONS.size()))));
    }
    if (random.nextInt(2) == 0) {
      draft.group("group " + random.nextInt(GROUPS));
    }
    return draft.tlp(Tlp.values()[random.nextInt(Tlp.values().length)]).label();
  }

  /** Somebody who may read about one record in three. */
  static Clearance clearance() {
    Period period = Period.from(LocalDate.of(2025, 6, 1));
    List<Grant> grants =
        List.of(
            new Grant(Level.US_TOP_SECRET, period),
            new Grant(Level.NATO_SECRET, period),
            new Grant(Level.UK_TOP_SECRET, period),
            new Grant(Level.EU_SECRET, period),
            new Grant(Level.CUI, period),
            new Grant(Level.JP_SPECIALLY_DESIGNATED, period),
            new Grant(Level.JP_TOP_SECRET_DOCUMENT, period));
    Set<String> groups =
        Set.copyOf(IntStream.range(0, GROUPS / 2).mapToObj(each -> "group " + each).toList());
    Set<Caveat> compartments = Set.of(new Caveat(Scheme.US, "SI"), new Caveat(Scheme.US, "TK"));
    return new Clearance(Set.of("JPN"), grants, compartments, groups, Set.of(), Tlp.RED);
  }
}
