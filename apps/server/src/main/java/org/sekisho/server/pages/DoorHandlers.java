package org.sekisho.server.pages;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.door.Entered;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.accounts.passkey.Signed;
import org.sekisho.pages.enter.EnterPage;
import org.sekisho.pages.enter.PasskeyForm;
import org.sekisho.pages.frame.Place;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Callers;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Sessions;
import org.sekisho.server.office.AccountCallers;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Text;

/** The way in and out, and how pages look. */
final class DoorHandlers implements Handlers {

  private static final Text REFUSED =
      Text.of(
          "Name, password and code do not belong together. Check them, and try again.",
          "利用者名、パスワード又は確認コードが正しくありません。確認の上、再度入力してください。");
  private static final Text NO_PASSKEY =
      Text.of("This passkey opens nothing here.", "このパスキーは使用できません。");

  private final Visitors visitors;
  private final Callers callers;
  private final Optional<Accounts> accounts;

  DoorHandlers(Visitors visitors, Callers callers, Optional<Accounts> accounts) {
    this.visitors = visitors;
    this.callers = callers;
    this.accounts = accounts;
  }

  @Override
  public Map<Operation, Handler> handlers() {
    Map<Operation, Handler> handlers = new EnumMap<>(Operation.class);
    handlers.put(
        Operation.START_PAGE, asked -> Visitors.elsewhere(Place.first(asked.caller().duties())));
    handlers.put(
        Operation.ENTER_PAGE,
        asked -> door(asked, 200, back(asked.text("back")), Optional.empty()));
    handlers.put(Operation.ENTER, this::enter);
    handlers.put(Operation.ENTER_PASSKEY, this::enterByPasskey);
    handlers.put(Operation.LEAVE, this::leave);
    handlers.put(Operation.APPEARANCE, DoorHandlers::appearance);
    return handlers;
  }

  private Reply door(Asked asked, int status, String back, Optional<Text> told) {
    String html =
        accounts
            .map(known -> EnterPage.of(visitors.of(asked), back, ways(known, asked), told))
            .orElseGet(() -> EnterPage.of(visitors.of(asked), back, told.isPresent()));
    return Visitors.page(status, html);
  }

  private static EnterPage.Ways ways(Accounts accounts, Asked asked) {
    return new EnterPage.Ways(
        new PasskeyForm(accounts.passkeys().challengeToEnter(), Visitors.party(asked)),
        ProviderHandlers.shown(accounts));
  }

  private Reply enter(Asked asked) {
    Fields fields = Fields.of(asked);
    String back = back(fields.first("back"));
    Optional<String> token = fields.first("token").map(String::strip);
    if (accounts.isEmpty() || token.isPresent()) {
      return token
          .flatMap(callers::recognise)
          .map(caller -> in(asked, caller, back))
          .orElseGet(() -> door(asked, 422, back, Optional.of(REFUSED)));
    }
    Entered entered =
        accounts
            .get()
            .door()
            .enter(
                fields.text("sign_in"),
                fields.text("password"),
                fields.text("code"),
                asked.client().from());
    return switch (entered) {
      case Entered.In(Person person) -> in(asked, person, back);
      case Entered.Refused() -> door(asked, 422, back, Optional.of(REFUSED));
      case Entered.Wait(Duration rest) -> wait(asked, back, rest);
    };
  }

  private Reply wait(Asked asked, String back, Duration rest) {
    long seconds = Math.max(1, rest.toSeconds());
    Text told =
        Text.of(
            "Too many attempts failed. Wait " + seconds + " seconds.",
            "失敗が続いたため、" + seconds + "秒間受け付けできません。");
    return door(asked, 429, back, Optional.of(told)) instanceof Reply.Whole page
        ? page.with("Retry-After", String.valueOf(seconds))
        : door(asked, 429, back, Optional.of(told));
  }

  private Reply enterByPasskey(Asked asked) {
    Fields fields = Fields.of(asked);
    String back = back(fields.first("back"));
    Signed signed =
        new Signed(
            fields.text("credential"),
            fields.text("client"),
            fields.text("authenticator"),
            fields.text("signature"),
            fields.text("user"));
    return accounts
        .flatMap(known -> known.passkeys().enter(asked.address(), signed))
        .map(person -> in(asked, person, back))
        .orElseGet(() -> door(asked, 422, back, Optional.of(NO_PASSKEY)));
  }

  private Reply in(Asked asked, Person person, String back) {
    return accounts
        .flatMap(known -> AccountCallers.caller(known, person, person.duties()))
        .map(caller -> in(asked, caller, back))
        .orElseGet(() -> door(asked, 422, back, Optional.of(REFUSED)));
  }

  /** A new session each time: what a browser held before is worth nothing after it. */
  private Reply in(Asked asked, Caller caller, String back) {
    String key = visitors.sessions().begin(caller, asked.client().agent());
    return Visitors.elsewhere(back).with("Set-Cookie", Cookies.session(asked, key));
  }

  private Reply leave(Asked asked) {
    if (visitors.isOurs(asked)) {
      asked.cookie(Sessions.COOKIE).ifPresent(visitors.sessions()::end);
    }
    return Visitors.elsewhere("/enter").with("Set-Cookie", Cookies.noSession(asked));
  }

  private static Reply appearance(Asked asked) {
    Reply.Whole reply = Visitors.elsewhere(back(asked.text("back")));
    Optional<String> language =
        asked
            .text("language")
            .flatMap(Visitors::language)
            .map(chosen -> Cookies.lasting(asked, Visitors.LANGUAGE, chosen.code()));
    Optional<String> theme =
        asked
            .text("theme")
            .flatMap(Visitors::theme)
            .map(chosen -> Cookies.lasting(asked, Visitors.THEME, chosen.code()));
    return language.or(() -> theme).map(cookie -> reply.with("Set-Cookie", cookie)).orElse(reply);
  }

  /** Only a path of this desk, so that nobody is sent elsewhere by a link. */
  private static String back(Optional<String> path) {
    return path.filter(given -> given.matches("/(?![/\\\\])[\\w/.-]*")).orElse("/");
  }
}
