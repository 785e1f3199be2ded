package org.sekisho.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.sekisho.screening.index.NameIndex;
import org.sekisho.screening.index.NameSearch;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.search.ScreenedLists;

/**
 * The keys against the oracle that scores every name, on listed names with up to three slips.
 * Queries that differ are printed with what the keys missed.
 */
final class OracleRun {

  private static final int THRESHOLD = 700;
  private static final int QUERIES = 10_000;

  private final NameIndex index;
  private final ThreadLocal<NameSearch> searches;
  private final LongAdder hits = new LongAdder();
  private final LongAdder differing = new LongAdder();

  private OracleRun(NameIndex index) {
    this.index = index;
    this.searches = ThreadLocal.withInitial(() -> new NameSearch(index));
  }

  static void print(List<Party> parties) {
    OracleRun run = new OracleRun(ScreenedLists.of(List.of(), parties).index());
    run.queries().parallelStream().forEach(run::ask);
    System.out.printf(
        "keys against the oracle: %,d queries, %,d hits, %d queries that differ%n",
        QUERIES, run.hits.sum(), run.differing.sum());
  }

  private List<String> queries() {
    Random random = new Random(3);
    Slips slips = new Slips();
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      String listed = index.name(random.nextInt(index.size())).written();
      queries.add(slips.slipped(listed, i % 4));
    }
    return queries;
  }

  private void ask(String query) {
    NameSearch search = searches.get();
    Name name = Normaliser.read(query, Subject.UNKNOWN);
    Map<Integer, Integer> found = hits(search, search.search(name, THRESHOLD));
    Map<Integer, Integer> all = hits(search, search.searchAll(name, THRESHOLD));
    hits.add(all.size());
    if (!found.equals(all)) {
      differing.increment();
      all.forEach((number, score) -> {
        if (!score.equals(found.get(number))) {
          System.out.printf(
              "`%s` and `%s`: %d, found with %d%n",
              query, index.name(number).written(), score, found.getOrDefault(number, 0));
        }
      });
    }
  }

  private static Map<Integer, Integer> hits(NameSearch search, int count) {
    Map<Integer, Integer> hits = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      hits.put(search.name(i), search.score(i));
    }
    return hits;
  }
}
