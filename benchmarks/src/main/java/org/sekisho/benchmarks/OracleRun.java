package org.sekisho.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sekisho.screening.index.NameIndex;
import org.sekisho.screening.index.NameSearch;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.search.ScreenedLists;

/** The keys against the oracle that scores every name, on listed names with up to three slips. */
final class OracleRun {

  private static final int THRESHOLD = 700;
  private static final int QUERIES = 10_000;

  private OracleRun() {}

  static void print(List<Party> parties) {
    NameIndex index = ScreenedLists.of(List.of(), parties).index();
    NameSearch search = new NameSearch(index);
    Random random = new Random(3);
    Slips slips = new Slips();
    long hits = 0;
    int differing = 0;
    for (int i = 0; i < QUERIES; i++) {
      String asked = index.name(random.nextInt(index.size())).written();
      Name name = Normaliser.read(slips.slipped(asked, i % 4), Subject.UNKNOWN);
      Map<Integer, Integer> found = hits(search, search.search(name, THRESHOLD));
      Map<Integer, Integer> all = hits(search, search.searchAll(name, THRESHOLD));
      hits += all.size();
      differing += found.equals(all) ? 0 : 1;
    }
    System.out.printf(
        "keys against the oracle: %,d queries, %,d hits, %d queries that differ%n",
        QUERIES, hits, differing);
  }

  private static Map<Integer, Integer> hits(NameSearch search, int count) {
    Map<Integer, Integer> hits = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      hits.put(search.name(i), search.score(i));
    }
    return hits;
  }
}
