package org.sekisho.server.pages;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Post;
import org.sekisho.pages.frame.Appearance;
import org.sekisho.pages.frame.Policy;
import org.sekisho.pages.frame.Theme;
import org.sekisho.server.access.Sessions;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Language;

/** Who is at the browser, and how they want to read: what cookies and forms tell. */
record Visitors(Sessions sessions, Clock clock) {

  static final String LANGUAGE = "sekisho-language";
  static final String THEME = "sekisho-theme";

  private static final String FORM = "_csrf";

  static Reply.Whole page(int status, String html) {
    return Reply.of(status, Reply.HTML, html).with("Content-Security-Policy", Policy.TEXT);
  }

  static Reply.Whole elsewhere(String path) {
    return Reply.of(303, Reply.TEXT, "").with("Location", path);
  }

  /** The name of this server to which passkeys are bound. */
  static String party(Asked asked) {
    return Optional.ofNullable(URI.create(asked.address()).getHost()).orElse("");
  }

  /** The form was made for this session: the cookie alone proves nothing of where it was sent. */
  boolean isOurs(Asked asked) {
    List<String> sent = Forms.of(asked).fields().getOrDefault(FORM, List.of());
    return session(asked).filter(session -> sent.contains(session.form())).isPresent();
  }

  private Optional<Sessions.Session> session(Asked asked) {
    return asked.cookie(Sessions.COOKIE).flatMap(sessions::find);
  }

  Language language(Asked asked) {
    return asked.cookie(LANGUAGE).flatMap(Visitors::language).orElse(asked.language());
  }

  static Optional<Language> language(String code) {
    return List.of(Language.values()).stream()
        .filter(language -> language.code().equals(code))
        .findFirst();
  }

  static Optional<Theme> theme(String code) {
    return List.of(Theme.values()).stream().filter(theme -> theme.code().equals(code)).findFirst();
  }

  /** What is asked, as the desk knows it. */
  org.sekisho.pages.exchange.Asked of(Asked asked) {
    Forms form = Forms.of(asked);
    Map<String, List<String>> fields = new LinkedHashMap<>(form.fields());
    asked
        .operation()
        .parameters()
        .forEach(
            name -> fields.computeIfAbsent(name, unseen -> new ArrayList<>(asked.texts(name))));
    Theme theme = asked.cookie(THEME).flatMap(Visitors::theme).orElse(Theme.DEVICE);
    return new org.sekisho.pages.exchange.Asked(
        path(asked),
        fields,
        form.files(),
        new Appearance(language(asked), theme, duties(asked)),
        asked.caller().id(),
        asked.caller().post().map(Post::organisation).orElse(asked.caller().id()),
        session(asked).map(Sessions.Session::form).orElse(""),
        LocalDate.now(clock));
  }

  /** Of the one at the browser; whoever has no account has none to keep, nor anybody else's. */
  private Set<Duty> duties(Asked asked) {
    Set<Duty> duties = EnumSet.of(Duty.NONE);
    session(asked)
        .map(Sessions.Session::caller)
        .ifPresent(caller -> {
          duties.addAll(caller.duties());
          if (caller.post().isEmpty()) {
            duties.removeAll(Set.of(Duty.KEEP_OWN_ACCOUNT, Duty.KEEP_OWN_PEOPLE));
          }
        });
    return duties;
  }

  /** The path as the desk knows it: the words of the pattern and what stands in its place. */
  private static String path(Asked asked) {
    String pattern = asked.operation().path();
    int open = pattern.indexOf("/{");
    String first = open < 0 ? pattern : pattern.substring(0, open);
    String rest = open < 0 ? "" : asked.variable("page");
    if (pattern.endsWith("{link}")) {
      return pattern.substring(1, open) + "/" + asked.variable("link");
    }
    String path = (first + rest).toLowerCase(Locale.ROOT);
    return path.replaceFirst("^/", "").replaceFirst("/$", "");
  }
}
