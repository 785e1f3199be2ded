package org.sekisho.pages.desk;

import java.util.List;
import java.util.Optional;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.pages.casework.CaseRoom;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.frame.Crumb;

/** Answers what those who work on cases ask below {@code /desk}. */
public record DeskRoom(Casework casework) implements Room {

  @Override
  public String step() {
    return "desk";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    List<String> steps = asked.steps();
    if (steps.size() == 1) {
      return Optional.of(new Answered.Page(200, new QueuePage(asked, casework).html()));
    }
    return steps.size() > 2 && steps.get(1).equals("case")
        ? new CaseRoom(
                asked,
                casework,
                CaseView.Side.OFFICE,
                "/desk/case/",
                new Crumb("/desk", QueuePage.TITLE))
            .answer(steps.get(2), steps.subList(3, steps.size()))
        : Optional.empty();
  }
}
