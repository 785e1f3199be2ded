package org.sekisho.server.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sekisho.decision.Decision;
import org.sekisho.desk.basis.Decisions;
import org.sekisho.facts.Facts;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.pages.Answered;
import org.sekisho.pages.Deciding;
import org.sekisho.pages.Desk;
import org.sekisho.pages.Searching;
import org.sekisho.pages.enter.EnterPage;
import org.sekisho.pages.frame.Appearance;
import org.sekisho.pages.frame.Theme;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.Question;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Callers;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Sessions;
import org.sekisho.server.decide.Basis;
import org.sekisho.server.decide.Remembering;
import org.sekisho.server.ledger.LedgerPages;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;

/** The desk for people at a browser. */
public final class PageHandlers implements Handlers {

  /** Pages load from this server alone; nothing written into a page is run. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String COOKIE = "; Path=/; HttpOnly; SameSite=Strict";
  private static final String LANGUAGE = "sekisho-language";
  private static final String THEME = "sekisho-theme";
  private static final String FORM = "_csrf";
  private static final int LEAST_SCORE = 500;

  private final Basis basis;
  private final Memory memory;
  private final LawPages law;
  private final Callers callers;
  private final Sessions sessions;
  private final Clock clock;

  /** What the server remembers by: the acts, and the pages of their log. */
  public record Memory(Remembering acts, LedgerPages log) {}

  public PageHandlers(Basis basis, Memory memory, Callers callers, Sessions sessions, Clock clock) {
    this.basis = basis;
    this.memory = memory;
    this.law = new LawPages(basis.law().book(), clock);
    this.callers = callers;
    this.sessions = sessions;
    this.clock = clock;
  }

  private Desk desk(Caller caller) {
    LawBook book = basis.law().book();
    return new Desk(book, deciding(book, caller), searching(basis.lists()));
  }

  private Deciding deciding(LawBook book, Caller caller) {
    return new Deciding() {
      @Override
      public Checked<Made> decide(Matter matter) {
        LocalDate known = book.newestRecord();
        return Decisions.of(book, matter, Facts.of(matter), known, "form")
            .then(decision ->
                book.inForce(matter.gate(), matter.date(), known)
                    .map(laws -> new Made(decision, laws)));
      }

      @Override
      public OptionalLong record(Decision decision, byte[] file) {
        return memory.acts().decided(caller, Remembering.subject(decision), file);
      }
    };
  }

  private static Searching searching(ListsAtHand lists) {
    return new Searching() {
      @Override
      public List<String> lists() {
        return lists.ids();
      }

      @Override
      public List<Hit> search(String name) {
        return lists.screen(Question.of(name), LEAST_SCORE);
      }
    };
  }

  @Override
  public Map<Operation, Handler> handlers() {
    Map<Operation, Handler> handlers = new EnumMap<>(Operation.class);
    handlers.put(Operation.START_PAGE, asked -> elsewhere("/ask"));
    handlers.put(
        Operation.ENTER_PAGE,
        asked -> page(200, EnterPage.of(of(asked), back(asked.text("back")), false)));
    handlers.put(Operation.ENTER, this::enter);
    handlers.put(Operation.LEAVE, this::leave);
    handlers.put(Operation.APPEARANCE, this::appearance);
    handlers.put(
        Operation.ASSET,
        asked -> Assets.find(asked.variable("asset")).orElseGet(() -> show(asked)));
    handlers.put(Operation.ASK_PAGE, this::show);
    handlers.put(Operation.ASK_FORM, asked -> isOurs(asked) ? show(asked) : elsewhere("/enter"));
    handlers.put(Operation.PARTIES_PAGE, this::show);
    handlers.put(Operation.PROOF_FILE, this::proof);
    handlers.put(Operation.LAW_PAGE, this::law);
    return handlers;
  }

  private Reply proof(Asked asked) {
    String leaf = asked.variable("leaf");
    return Optional.of(leaf)
        .filter(given -> given.matches("\\d{1,18}"))
        .flatMap(given -> memory.log().proof(Long.parseLong(given)))
        .<Reply>map(proof ->
            Reply.text(proof)
                .with(
                    "Content-Disposition", "attachment; filename=\"act-" + leaf + ".tlog-proof\""))
        .orElseGet(() -> show(asked));
  }

  private Reply show(Asked asked) {
    return switch (desk(asked.caller()).answer(of(asked))) {
      case Answered.Page(int status, String html) -> page(status, html);
      case Answered.Download(String type, String name, String content) ->
          Reply.of(200, type, content)
              .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
      case Answered.Elsewhere(String path) -> elsewhere(path);
    };
  }

  private Reply law(Asked asked) {
    String path = asked.variable("page").replaceFirst("^/", "");
    if (path.isEmpty()) {
      return elsewhere("/law/index." + language(asked).code() + ".html");
    }
    return law.find(path, language(asked)).orElseGet(() -> show(asked));
  }

  private static Reply.Whole page(int status, String html) {
    return Reply.of(status, Reply.HTML, html).with("Content-Security-Policy", POLICY);
  }

  private static Reply.Whole elsewhere(String path) {
    return Reply.of(303, Reply.TEXT, "").with("Location", path);
  }

  /** The form was made for this session: the cookie alone proves nothing of where it was sent. */
  private boolean isOurs(Asked asked) {
    List<String> sent = Forms.read(asked.bodyText()).getOrDefault(FORM, List.of());
    return session(asked).filter(session -> sent.contains(session.form())).isPresent();
  }

  private Optional<Sessions.Session> session(Asked asked) {
    return asked.cookie(Sessions.COOKIE).flatMap(sessions::find);
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
        .<Reply>map(known ->
            elsewhere(back)
                .with("Set-Cookie", Sessions.COOKIE + "=" + sessions.begin(known) + COOKIE))
        .orElseGet(() -> page(422, EnterPage.of(of(asked), back, true)));
  }

  private Reply leave(Asked asked) {
    if (isOurs(asked)) {
      asked.cookie(Sessions.COOKIE).ifPresent(sessions::end);
    }
    return elsewhere("/enter").with("Set-Cookie", Sessions.COOKIE + "=; Max-Age=0" + COOKIE);
  }

  private Reply appearance(Asked asked) {
    Reply.Whole reply = elsewhere(back(asked.text("back")));
    Optional<String> language =
        asked.text("language").filter(code -> code.equals("en") || code.equals("ja"));
    if (language.isPresent()) {
      return reply.with("Set-Cookie", LANGUAGE + "=" + language.get() + lasting());
    }
    return asked
        .text("theme")
        .flatMap(PageHandlers::theme)
        .map(theme -> reply.with("Set-Cookie", THEME + "=" + theme.code() + lasting()))
        .orElse(reply);
  }

  private static String lasting() {
    return "; Max-Age=31536000" + COOKIE;
  }

  private static Optional<Theme> theme(String code) {
    return List.of(Theme.values()).stream().filter(theme -> theme.code().equals(code)).findFirst();
  }

  /** Only a path of this desk, so that nobody is sent elsewhere by a link. */
  private static String back(Optional<String> path) {
    return path.filter(given -> given.matches("/(?![/\\\\])[\\w/.-]*")).orElse("/ask");
  }

  private Language language(Asked asked) {
    return asked
        .cookie(LANGUAGE)
        .flatMap(code ->
            List.of(Language.values()).stream()
                .filter(language -> language.code().equals(code))
                .findFirst())
        .orElse(asked.language());
  }

  private org.sekisho.pages.Asked of(Asked asked) {
    Map<String, List<String>> fields = new LinkedHashMap<>(Forms.read(asked.bodyText()));
    asked
        .operation()
        .parameters()
        .forEach(
            name -> fields.computeIfAbsent(name, unseen -> new ArrayList<>(asked.texts(name))));
    Theme theme = asked.cookie(THEME).flatMap(PageHandlers::theme).orElse(Theme.DEVICE);
    return new org.sekisho.pages.Asked(
        path(asked),
        fields,
        new Appearance(language(asked), theme),
        session(asked).map(Sessions.Session::form).orElse(""),
        LocalDate.now(clock));
  }

  /** The path as the desk knows it: the words of the pattern and what stands in its place. */
  private static String path(Asked asked) {
    String pattern = asked.operation().path();
    int open = pattern.indexOf("/{");
    String first = open < 0 ? pattern : pattern.substring(0, open);
    String rest = open < 0 ? "" : asked.variable("page");
    String path = (first + rest).toLowerCase(Locale.ROOT);
    return path.replaceFirst("^/", "").replaceFirst("/$", "");
  }
}
