package org.sekisho.pages.parties;

import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.Duty;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.KnownParties;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.exchange.Searching;

/** Answers what is asked below {@code /parties}. */
public record PartiesRoom(Searching searching, Optional<KnownParties> parties, Notebook notebook)
    implements Room {

  @Override
  public String step() {
    return "parties";
  }

  private Optional<Answered> profile(Asked asked) {
    List<String> steps = asked.steps();
    return parties
        .filter(known -> steps.size() == 2)
        .flatMap(known -> new ProfilePage(asked, known, notebook).html(steps.get(1)))
        .map(html -> new Answered.Page(200, html));
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    return switch (asked.path()) {
      case "parties" ->
          Optional.of(
              new Answered.Page(200, new PartiesPage(asked, searching, parties, notebook).html()));
      case "parties/owners" ->
          asked.appearance().duties().contains(Duty.OWN)
              ? Optional.of(new OwnersPage(asked, notebook).answer())
              : Optional.empty();
      default -> profile(asked);
    };
  }
}
