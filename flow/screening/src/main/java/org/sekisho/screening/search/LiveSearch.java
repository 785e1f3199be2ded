package org.sekisho.screening.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Searches the newest snapshot of live lists, as if it were one index. One thread. */
final class LiveSearch implements HitSearch {

  private final LiveLists lists;
  private final int threshold;
  private Snapshot seen;
  private Screener base;
  private Screener later;

  LiveSearch(LiveLists lists, int threshold) {
    this.lists = lists;
    this.threshold = threshold;
    this.seen = lists.snapshot();
    this.base = new Screener(seen.base(), threshold);
    this.later = new Screener(seen.later(), threshold);
  }

  @Override
  public String version() {
    return base.version();
  }

  /** Equal hits stand in the order of the parties: the base comes first. */
  @Override
  public List<Hit> screen(Question question) {
    Snapshot now = follow();
    Stream<Hit> untouched = base.screen(question).stream().filter(hit -> now.counts(hit.party()));
    List<Hit> all =
        Stream.concat(untouched, later.screen(question).stream())
            .sorted(Comparator.comparingInt(Hit::score).reversed())
            .toList();
    List<Hit> ranked = new ArrayList<>();
    all.forEach(hit -> ranked.add(hit.ranked(ranked.size() + 1)));
    return ranked;
  }

  private Snapshot follow() {
    Snapshot now = lists.snapshot();
    if (now.base() != seen.base()) {
      base = new Screener(now.base(), threshold);
    }
    if (now.later() != seen.later()) {
      later = new Screener(now.later(), threshold);
    }
    seen = now;
    return now;
  }
}
