package org.sekisho.pages.parties;

import java.util.Optional;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.exchange.Searching;

/** Answers what is asked below {@code /parties}. */
public record PartiesRoom(Searching searching) implements Room {

  @Override
  public String step() {
    return "parties";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    return asked.steps().size() == 1
        ? Optional.of(new Answered.Page(200, new PartiesPage(asked, searching).html()))
        : Optional.empty();
  }
}
