package org.sekisho.pages.ask;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.decision.print.DecisionJson;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Gate;
import org.sekisho.matter.MatterWriter;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.exchange.Deciding;
import org.sekisho.pages.exchange.Drafts;
import org.sekisho.pages.exchange.Room;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Answers what is asked below {@code /ask}. */
public final class AskDesk implements Room {

  private static final int CANNOT = 422;

  private final LawBook book;
  private final Deciding deciding;
  private final Optional<Casework> casework;
  private final Optional<Drafts> drafts;

  public AskDesk(LawBook book, Deciding deciding) {
    this(book, deciding, Optional.empty(), Optional.empty());
  }

  /** A desk from which decisions can be filed, and at which matters are kept for later. */
  public AskDesk(
      LawBook book, Deciding deciding, Optional<Casework> casework, Optional<Drafts> drafts) {
    this.drafts = drafts;
    this.book = book;
    this.deciding = deciding;
    this.casework = casework;
  }

  @Override
  public String step() {
    return "ask";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    List<String> steps = asked.steps();
    return switch (steps.size()) {
      case 0, 1 ->
          Optional.of(
              new Answered.Page(200, new GatesPage(asked, book, drafts.isPresent()).html()));
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
      case "file" -> casework.map(cases -> filed(asked, draft, cases));
      case "json" -> Optional.of(json(asked, draft));
      case "matter" ->
          Optional.of(
              new Answered.Download(
                  "application/yaml", "matter.yaml", MatterWriter.write(draft.matter())));
      default -> Optional.empty();
    };
  }

  private InterviewPage page(Asked asked, Draft draft) {
    return new InterviewPage(asked, draft, drafts.isPresent());
  }

  private Answered interview(Asked asked, Gate gate) {
    Draft draft = Draft.of(gate, asked);
    InterviewPage page = page(asked, draft);
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
              new DecisionPage(asked, draft)
                  .of(made, deciding.record(made.decision(), file(made).getBytes(UTF_8))));
      case Checked.Broken<Deciding.Made>(List<Problem> problems) ->
          new Answered.Page(CANNOT, page(asked, draft).of(problems));
    };
  }

  private Answered filed(Asked asked, Draft draft, Casework cases) {
    Checked<String> opened =
        deciding
            .decide(draft.matter())
            .then(made -> {
              OptionalLong leaf = deciding.record(made.decision(), file(made).getBytes(UTF_8));
              return cases.draft(
                  Filed.of(
                      made.decision(),
                      asked.field("regime").orElse(""),
                      leaf,
                      attached(asked, cases)));
            });
    return switch (opened) {
      case Checked.Sound<String>(String id) ->
          new Answered.Elsewhere("/cases/mine/" + id + "/filing");
      case Checked.Broken<String>(List<Problem> problems) ->
          new Answered.Page(CANNOT, page(asked, draft).of(problems));
    };
  }

  /** The files of the draft from which a matter is filed. */
  private List<Attachment> attached(Asked asked, Casework cases) {
    return drafts.stream()
        .flatMap(kept ->
            asked.field(Carried.KEPT).flatMap(kept::find).stream()
                .flatMap(draft ->
                    draft.files().stream().flatMap(file -> kept.file(draft, file.hash()).stream())))
        .map(file -> cases.keep(file, ""))
        .toList();
  }

  private Answered json(Asked asked, Draft draft) {
    return switch (deciding.decide(draft.matter())) {
      case Checked.Sound<Deciding.Made>(Deciding.Made made) ->
          new Answered.Download("application/json", "decision.json", file(made));
      case Checked.Broken<Deciding.Made>(List<Problem> problems) ->
          new Answered.Page(CANNOT, page(asked, draft).of(problems));
    };
  }

  /** What is recorded, by its hash, and what can be kept beside the proof. */
  private static String file(Deciding.Made made) {
    return DecisionJson.of(made.decision());
  }
}
