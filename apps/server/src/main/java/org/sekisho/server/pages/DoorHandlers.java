package org.sekisho.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.pages.enter.EnterPage;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Callers;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Sessions;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;

/** The way in and out, and how pages look. */
final class DoorHandlers implements Handlers {

  private static final String COOKIE = "; Path=/; HttpOnly; SameSite=Strict";
  private static final String LASTING = "; Max-Age=31536000" + COOKIE;

  private final Visitors visitors;
  private final Callers callers;

  DoorHandlers(Visitors visitors, Callers callers) {
    this.visitors = visitors;
    this.callers = callers;
  }

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.START_PAGE,
        asked -> Visitors.elsewhere("/ask"),
        Operation.ENTER_PAGE,
        asked ->
            Visitors.page(200, EnterPage.of(visitors.of(asked), back(asked.text("back")), false)),
        Operation.ENTER,
        this::enter,
        Operation.LEAVE,
        this::leave,
        Operation.APPEARANCE,
        DoorHandlers::appearance);
  }

  private Reply enter(Asked asked) {
    Map<String, List<String>> fields = Forms.read(asked.bodyText());
    Optional<Caller> caller =
        fields.getOrDefault("token", List.of()).stream()
            .findFirst()
            .map(String::strip)
            .flatMap(callers::recognise);
    String back = back(fields.getOrDefault("back", List.of()).stream().findFirst());
    return caller
        .<Reply>map(known -> Visitors.elsewhere(back).with("Set-Cookie", begun(known)))
        .orElseGet(() -> Visitors.page(422, EnterPage.of(visitors.of(asked), back, true)));
  }

  private String begun(Caller caller) {
    return Sessions.COOKIE + "=" + visitors.sessions().begin(caller) + COOKIE;
  }

  private Reply leave(Asked asked) {
    if (visitors.isOurs(asked)) {
      asked.cookie(Sessions.COOKIE).ifPresent(visitors.sessions()::end);
    }
    return Visitors.elsewhere("/enter")
        .with("Set-Cookie", Sessions.COOKIE + "=; Max-Age=0" + COOKIE);
  }

  private static Reply appearance(Asked asked) {
    Reply.Whole reply = Visitors.elsewhere(back(asked.text("back")));
    Optional<String> language =
        asked
            .text("language")
            .flatMap(Visitors::language)
            .map(chosen -> Visitors.LANGUAGE + "=" + chosen.code());
    Optional<String> theme =
        asked
            .text("theme")
            .flatMap(Visitors::theme)
            .map(chosen -> Visitors.THEME + "=" + chosen.code());
    return language
        .or(() -> theme)
        .map(cookie -> reply.with("Set-Cookie", cookie + LASTING))
        .orElse(reply);
  }

  /** Only a path of this desk, so that nobody is sent elsewhere by a link. */
  private static String back(Optional<String> path) {
    return path.filter(given -> given.matches("/(?![/\\\\])[\\w/.-]*")).orElse("/ask");
  }
}
