package org.sekisho.pages;

import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.law.LawBook;
import org.sekisho.pages.ask.AskDesk;
import org.sekisho.pages.ask.GatesPage;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Deciding;
import org.sekisho.pages.exchange.Searching;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parties.PartiesPage;
import org.sekisho.terms.Text;

/** The whole desk: one answer to everything that a browser may ask. */
public final class Desk {

  private final LawBook book;
  private final AskDesk ask;
  private final Searching searching;

  public Desk(LawBook book, Deciding deciding, Searching searching) {
    this.book = book;
    this.ask = new AskDesk(book, deciding);
    this.searching = searching;
  }

  public Answered answer(Asked asked) {
    return page(asked).orElseGet(() -> missing(asked));
  }

  private Optional<Answered> page(Asked asked) {
    List<String> steps = asked.steps();
    if (steps.isEmpty()) {
      return Optional.of(new Answered.Page(200, new GatesPage(asked, book).html()));
    }
    return switch (steps.getFirst()) {
      case "ask" -> ask.answer(asked);
      case "parties" ->
          Optional.of(new Answered.Page(200, new PartiesPage(asked, searching).html()));
      default -> Optional.empty();
    };
  }

  private static Answered missing(Asked asked) {
    Voice voice = new Voice(asked.appearance().language());
    String html =
        new Frame(asked.appearance(), asked.path())
            .around(
                Text.of("There is no such page", "ページが見つかりません"),
                voice.p(
                    Text.of(
                        "The address may be wrong, or the page has moved.",
                        "アドレスが誤っているか、ページが移動した可能性があります。")),
                Html.element("p", voice.link("/", Text.of("Go to the first page", "最初のページへ"))));
    return new Answered.Page(404, html);
  }
}
