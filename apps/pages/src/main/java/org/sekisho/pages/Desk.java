package org.sekisho.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.patterns.PatternRoom;
import org.sekisho.terms.Text;

/** The whole desk: one answer to everything that a browser may ask. */
public final class Desk {

  private static final String FIRST = "ask";

  private final Map<String, Room> rooms = new HashMap<>();

  /** A desk of these rooms; the one that asks stands at the first page too. */
  public Desk(List<Room> rooms) {
    rooms.forEach(room -> this.rooms.put(room.step(), room));
    PatternRoom patterns = new PatternRoom();
    this.rooms.put(patterns.step(), patterns);
  }

  public Answered answer(Asked asked) {
    String step = asked.steps().isEmpty() ? FIRST : asked.steps().getFirst();
    return Optional.ofNullable(rooms.get(step))
        .flatMap(room -> room.answer(asked))
        .orElseGet(() -> missing(asked));
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
