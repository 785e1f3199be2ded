package org.sekisho.cli.screen;

import org.sekisho.screening.search.HitSearch;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screener;
import org.sekisho.screening.search.ofac.OfacLikeSearch;

/** How names are compared. */
enum Mode {
  SEKISHO,
  OFAC_LIKE;

  HitSearch search(ScreenedLists lists, int threshold) {
    return switch (this) {
      case SEKISHO -> new Screener(lists, threshold);
      case OFAC_LIKE -> new OfacLikeSearch(lists, threshold);
    };
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
