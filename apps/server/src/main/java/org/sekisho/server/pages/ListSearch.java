package org.sekisho.server.pages;

import java.util.List;
import org.sekisho.pages.exchange.Searching;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.Question;
import org.sekisho.server.screen.ListsAtHand;

/** The lists at hand, as pages search them. */
record ListSearch(ListsAtHand atHand) implements Searching {

  private static final int LEAST_SCORE = 500;

  @Override
  public List<String> lists() {
    return atHand.ids();
  }

  @Override
  public List<Hit> search(String name) {
    return atHand.screen(Question.of(name), LEAST_SCORE);
  }
}
