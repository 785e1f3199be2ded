package org.sekisho.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sekisho.access.Reach;
import org.sekisho.casework.reading.QueueEntry;
import org.sekisho.store.casework.CaseQueries;
import org.sekisho.store.casework.QueueCursor;

/** Pages of the queues of units, from the beginning and from within. */
final class QueuePages {

  private static final int PAGE = 50;
  private static final int PAGES = 2000;

  private QueuePages() {}

  static void measure(CaseQueries queries, Reach reach, int units) {
    Random random = new Random(7);
    for (String round : List.of("warming up", "queue page")) {
      long[] times = new long[PAGES];
      for (int at = 0; at < PAGES; at++) {
        CaseQueries.Wanted wanted = CaseQueries.Wanted.of("unit-" + random.nextInt(units));
        QueueCursor after =
            random.nextInt(3) == 0
                ? QueueCursor.START
                : new QueueCursor(0, 20_000 + random.nextInt(400), 0, "");
        long began = System.nanoTime();
        List<QueueEntry> page = queries.queue(reach, wanted, after, PAGE);
        times[at] = System.nanoTime() - began;
        if (page.size() > PAGE) {
          throw new IllegalStateException("too long a page");
        }
      }
      Arrays.sort(times);
      System.out.printf(
          "%s of %d: p50 %.2f ms, p95 %.2f ms, worst %.1f ms%n",
          round,
          PAGE,
          CaseworkRun.at(times, 0.5),
          CaseworkRun.at(times, 0.95),
          CaseworkRun.at(times, 1));
    }
  }
}
