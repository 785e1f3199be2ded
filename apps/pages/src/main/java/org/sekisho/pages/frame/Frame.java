package org.sekisho.pages.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sekisho.html.Html;
import org.sekisho.html.HtmlWriter;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** What stands around every page: the way to its content, the name, the way through the desk. */
public final class Frame {

  /** Nothing is loaded from elsewhere, and no text is run: what the policy of the server allows. */
  private static final String SWAPPING =
      "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true}";

  private final Appearance appearance;
  private final Voice voice;
  private final String path;

  /**
   * A frame.
   *
   * @param path of the page within, for coming back to it in another language
   */
  public Frame(Appearance appearance, String path) {
    this.appearance = appearance;
    this.voice = new Voice(appearance.language());
    this.path = path;
  }

  /** A whole document. */
  public String around(Text title, Html... inside) {
    return around(title, List.of(), inside);
  }

  /** A whole document with the way back to it. */
  public String around(Text title, List<Crumb> crumbs, Html... inside) {
    Html.Element main =
        Html.element("main", Html.element("h1", voice.say(title)), Html.several(inside))
            .with("id", "main")
            .with("tabindex", "-1");
    Html.Element body =
        Html.element(
                "body",
                Html.link("#main", voice.say("Skip to the content", "本文へ移動")).styled("skip"),
                header(),
                trail(crumbs),
                main,
                footer())
            .with("hx-boost", "true")
            .with("hx-ext", "");
    return HtmlWriter.document(
        Html.element("html", head(title), body)
            .with("lang", voice.language().code())
            .with("data-theme", appearance.theme().code()));
  }

  private Html head(Text title) {
    return Html.element(
        "head",
        Html.element("meta").with("charset", "utf-8"),
        Html.element("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"),
        Html.element("meta").with("name", "htmx-config").with("content", SWAPPING),
        Html.element("title", title.in(voice.language()) + " — Sekisho"),
        style("/assets/tokens.css"),
        style("/assets/desk.css"),
        style("/assets/parts.css"),
        Html.element("link").with("rel", "icon").with("href", "/assets/seal.svg"),
        script("/assets/htmx.js"),
        script("/assets/desk.js"),
        script("/assets/passkey.js"));
  }

  private static Html style(String address) {
    return Html.element("link").with("rel", "stylesheet").with("href", address);
  }

  private static Html script(String address) {
    return Html.element("script").with("src", address).with("defer", "");
  }

  private Html header() {
    Html.Element name =
        Html.link(
                "/",
                Html.several(
                    Html.element("span", Html.words("関所")).styled("seal").with("lang", "ja"),
                    Html.words(" Sekisho")))
            .styled("name");
    return Html.element("header", name, menu(), choices()).styled("top");
  }

  private Html menu() {
    List<Html> items =
        Stream.of(Place.values())
            .filter(place -> appearance.duties().contains(place.duty()))
            .map(place -> {
              Html.Element link = voice.link(place.path(), place.title());
              return (Html)
                  Html.element("li", place.holds(path) ? link.with("aria-current", "page") : link);
            })
            .toList();
    return Html.element("nav", Html.element("ul", items))
        .styled("places")
        .with("aria-label", voice.in("Desk", "業務"));
  }

  private Html choices() {
    List<Html> parts = new ArrayList<>();
    for (Language language : Language.values()) {
      if (language != voice.language()) {
        parts.add(
            choice("language", language.code(), name(language)).with("lang", language.code()));
      }
    }
    for (Theme theme : Theme.values()) {
      if (theme != appearance.theme()) {
        parts.add(choice("theme", theme.code(), theme.title().in(voice.language())));
      }
    }
    Html.Element form =
        Html.element("form", Html.several(Voice.hidden("back", "/" + path), Html.several(parts)))
            .with("method", "get")
            .with("action", "/appearance")
            .with("hx-boost", "false");
    return Html.element("details", Html.element("summary", voice.say("Display", "表示")), form)
        .styled("choices");
  }

  private static Html.Element choice(String name, String value, String words) {
    return Html.element("button", words)
        .with("type", "submit")
        .with("name", name)
        .with("value", value);
  }

  private static String name(Language language) {
    return switch (language) {
      case EN -> "English";
      case JA -> "日本語";
    };
  }

  private Html trail(List<Crumb> crumbs) {
    if (crumbs.isEmpty()) {
      return Html.NOTHING;
    }
    List<Html> items =
        crumbs.stream()
            .map(crumb -> (Html) Html.element("li", voice.link(crumb.path(), crumb.title())))
            .toList();
    return Html.element("nav", Html.element("ol", items))
        .styled("crumbs")
        .with("aria-label", voice.in("Where you are", "現在位置"));
  }

  private Html footer() {
    return Html.element(
        "footer",
        voice.p(
            Text.of(
                "Sekisho decides under the rules it names, on the facts it was told. It is not"
                    + " legal advice: where it says so, have the law checked.",
                "Sekishoは、示された事実と明示した規定に基づいて判定します。法的助言ではありません。"
                    + "法的確認が必要との表示がある場合は、必ず確認してください。")));
  }
}
