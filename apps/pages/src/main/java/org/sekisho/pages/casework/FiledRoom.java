package org.sekisho.pages.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Text;

/** Answers what filers ask below {@code /cases}. */
public record FiledRoom(Casework casework) implements Room {

  private static final String MINE = "/cases/mine";
  private static final Text TITLE = Text.of("Our cases", "自組織の事案");

  @Override
  public String step() {
    return "cases";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    List<String> steps = asked.steps();
    if (steps.size() == 1) {
      return Optional.of(new Answered.Elsewhere(MINE));
    }
    if (!steps.get(1).equals("mine")) {
      return Optional.empty();
    }
    return steps.size() == 2
        ? Optional.of(new Answered.Page(200, list(asked)))
        : new CaseRoom(asked, casework, CaseView.Side.FILER, MINE + "/", new Crumb(MINE, TITLE))
            .answer(steps.get(2), steps.subList(3, steps.size()));
  }

  private String list(Asked asked) {
    Voice voice = new Voice(asked.appearance().language());
    List<CaseLine> lines = casework.filed();
    Html inside =
        lines.isEmpty()
            ? new Notices(voice)
                .empty(
                    Text.of("Nothing is filed yet", "届出・申請はまだありません"),
                    Text.of(
                        "Ask about a matter first; its decision can be filed.",
                        "まず案件について相談してください。判定の結果から届出を作成できます。"),
                    voice.link("/ask", Text.of("Ask", "相談する")))
            : new CaseLines(voice, casework)
                .table(
                    Text.of("Cases of your organisation, the newest first", "自組織の事案（新しい順）"),
                    lines,
                    MINE + "/");
    List<Html> parts = new ArrayList<>();
    parts.add(inside);
    return new Frame(asked.appearance(), asked.path()).around(TITLE, parts.toArray(Html[]::new));
  }
}
