package org.sekisho.pages.parties;

import java.util.Optional;
import org.sekisho.accounts.Duty;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.exchange.Searching;

/** Answers what is asked below {@code /parties}. */
public record PartiesRoom(Searching searching, Notebook notebook) implements Room {

  @Override
  public String step() {
    return "parties";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    return switch (asked.path()) {
      case "parties" ->
          Optional.of(new Answered.Page(200, new PartiesPage(asked, searching, notebook).html()));
      case "parties/owners" ->
          asked.appearance().duties().contains(Duty.OWN)
              ? Optional.of(new OwnersPage(asked, notebook).answer())
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
