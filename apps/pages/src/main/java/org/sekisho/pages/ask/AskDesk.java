package org.sekisho.pages.ask;

import java.util.List;
import java.util.Optional;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Gate;
import org.sekisho.matter.MatterWriter;
import org.sekisho.pages.Answered;
import org.sekisho.pages.Asked;
import org.sekisho.pages.Deciding;
import org.sekisho.pages.decision.DecisionView;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Place;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Answers what is asked below {@code /ask}. */
public final class AskDesk {

  private static final int CANNOT = 422;

  private final LawBook book;
  private final Deciding deciding;

  public AskDesk(LawBook book, Deciding deciding) {
    this.book = book;
    this.deciding = deciding;
  }

  /** The answer, or nothing where there is no such page. */
  public Optional<Answered> answer(Asked asked) {
    List<String> steps = asked.steps();
    return switch (steps.size()) {
      case 1 -> Optional.of(new Answered.Page(200, new GatesPage(asked, book).html()));
      case 2 -> gate(steps).map(gate -> interview(asked, gate));
      case 3 -> gate(steps).flatMap(gate -> below(asked, gate, steps.get(2)));
      default -> Optional.empty();
    };
  }

  private Optional<Gate> gate(List<String> steps) {
    return Optional.ofNullable(book.gates().get(steps.get(1)));
  }

  private Optional<Answered> below(Asked asked, Gate gate, String what) {
    Draft draft = Draft.of(gate, asked);
    return switch (what) {
      case "decision" -> Optional.of(decision(asked, draft));
      case "matter" ->
          Optional.of(
              new Answered.Download(
                  "application/yaml", "matter.yaml", MatterWriter.write(draft.matter())));
      default -> Optional.empty();
    };
  }

  private Answered interview(Asked asked, Gate gate) {
    Draft draft = Draft.of(gate, asked);
    InterviewPage page = new InterviewPage(asked, draft);
    return switch (deciding.decide(draft.matter())) {
      case Checked.Sound<Deciding.Made>(Deciding.Made made) ->
          new Answered.Page(draft.wrong().isEmpty() ? 200 : CANNOT, page.of(made.decision()));
      case Checked.Broken<Deciding.Made>(List<Problem> problems) ->
          new Answered.Page(CANNOT, page.of(problems));
    };
  }

  private Answered decision(Asked asked, Draft draft) {
    return switch (deciding.decide(draft.matter())) {
      case Checked.Sound<Deciding.Made>(Deciding.Made made) ->
          new Answered.Page(
              200,
              new Frame(asked.appearance(), asked.path())
                  .around(
                      draft.matter().title(),
                      List.of(
                          new Crumb(Place.ASK.path(), Place.ASK.title()),
                          new Crumb(
                              Place.ASK.path() + "/" + draft.matter().gate().id(),
                              draft.matter().gate().title())),
                      new DecisionView(new Voice(asked.appearance().language()), made).html()));
      case Checked.Broken<Deciding.Made>(List<Problem> problems) ->
          new Answered.Page(CANNOT, new InterviewPage(asked, draft).of(problems));
    };
  }
}
