package org.sekisho.pages.exchange;

import java.util.List;
import org.sekisho.screening.search.Hit;

/** Looks for a name on the lists at hand. */
public interface Searching {

  /** The lists, by id. */
  List<String> lists();

  /** Hits, best first; weak ones too. */
  List<Hit> search(String name);
}
