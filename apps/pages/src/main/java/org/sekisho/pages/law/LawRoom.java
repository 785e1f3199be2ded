package org.sekisho.pages.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.Duty;
import org.sekisho.html.Html;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.frame.Appearance;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Ways;
import org.sekisho.terms.Text;

/** Answers what is asked below {@code /law} and is no page of the printed book. */
public record LawRoom(LawBook book, Notebook notebook) implements Room {

  static final String ON = "/law/on";
  static final String DRAFT = "/law/draft";

  @Override
  public String step() {
    return "law";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    return switch (asked.path()) {
      case "law/on" -> Optional.of(new Answered.Page(200, new DayPage(asked, book).html()));
      case "law/draft" ->
          drafts(asked.appearance())
              ? Optional.of(new DraftDesk(asked, book, notebook).answer())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The regime that is asked for, or the first. */
  static Regime regime(Asked asked, LawBook book) {
    return asked
        .field("regime")
        .flatMap(id -> Optional.ofNullable(book.regimes().get(id)))
        .orElseGet(() -> book.regimes().values().iterator().next());
  }

  static Html select(Voice voice, LawBook book, Regime regime) {
    List<Fields.Choice> choices =
        book.regimes().values().stream()
            .map(each -> new Fields.Choice(each.id(), each.title()))
            .toList();
    return new Fields(voice).select("regime", Fields.Label.of("Law", "制度"), choices, regime.id());
  }

  private static boolean drafts(Appearance reader) {
    return reader.duties().contains(Duty.DRAFT_LAW);
  }

  static Html tabs(Appearance reader, String here) {
    Voice voice = new Voice(reader.language());
    String book = "/law/index." + voice.language().code() + ".html";
    String calendar = "/law/calendar." + voice.language().code() + ".html";
    List<Ways.Tab> tabs = new ArrayList<>();
    tabs.add(new Ways.Tab(ON, Text.of("On a day", "基準日で見る")));
    tabs.add(new Ways.Tab(book, Text.of("The law book", "法令集")));
    tabs.add(new Ways.Tab(calendar, Text.of("Calendar", "施行暦")));
    if (drafts(reader)) {
      tabs.add(new Ways.Tab(DRAFT, Text.of("Drafts", "改正案")));
    }
    return new Ways(voice).tabs(Text.of("Ways to read the law", "法令の表示方法"), tabs, here);
  }
}
