package org.sekisho.screening.search;

import java.util.List;

/** A way to search lists for a party. One for each thread. */
public interface HitSearch {

  /** The hits, best first; equal ones in the order of the lists. */
  List<Hit> screen(Question question);

  /** Tells two ways apart that could find other hits or give them other scores. */
  String version();
}
