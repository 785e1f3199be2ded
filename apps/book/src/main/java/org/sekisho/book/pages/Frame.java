package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.html.HtmlWriter;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** What stands around every page: the way to its content, the name, search, language, the foot. */
final class Frame {

  private static final Text NAME = Text.of("Law book", "法令集");

  private final Edition edition;
  private final Page page;
  private final Voice voice;

  private Frame(Edition edition, Page page, Voice voice) {
    this.edition = edition;
    this.page = page;
    this.voice = voice;
  }

  static String around(Page page, Edition edition, Voice voice) {
    return new Frame(edition, page, voice).document();
  }

  private String document() {
    return HtmlWriter.document(
        Html.element("html", head(), body()).with("lang", voice.language().code()));
  }

  private String in(String en, String ja) {
    return Text.of(en, ja).in(voice.language());
  }

  private Html head() {
    String title = page.title().in(voice.language());
    String name = NAME.in(voice.language());
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("meta").with("charset", "utf-8"));
    parts.add(
        Html.element("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"));
    parts.add(
        Html.element("title", title.equals(name) ? name + " — Sekisho" : title + " — " + name));
    parts.add(
        Html.element("link").with("rel", "stylesheet").with("href", page.address().to("book.css")));
    for (Language other : others()) {
      parts.add(
          Html.element("link")
              .with("rel", "alternate")
              .with("hreflang", other.code())
              .with("href", page.address().to(page.address(), other)));
    }
    return Html.element("head", parts);
  }

  private List<Language> others() {
    return edition.languages().stream().filter(each -> each != voice.language()).toList();
  }

  private Html body() {
    Html.Element main =
        Html.element("main", Html.element("h1", voice.say(page.title())), page.main())
            .with("id", "main");
    return Html.element(
        "body",
        Html.link("#main", voice.say("Skip to the content", "本文へ移動")).styled("skip"),
        header(),
        crumbs(),
        main,
        footer());
  }

  private Html header() {
    Html name =
        Html.link(
                page.address().to(Address.START, voice.language()),
                Html.several(
                    Html.element("span", Html.words("関所")).styled("seal").with("lang", "ja"),
                    Html.words(" "),
                    voice.say(NAME)))
            .styled("name");
    return Html.element("header", name, search(), menu()).styled("top");
  }

  private Html search() {
    return Html.element(
            "form",
            Html.element("label", voice.say("Search the law", "法令の検索"))
                .with("for", "q")
                .styled("unseen"),
            Html.element("input")
                .with("id", "q")
                .with("name", "q")
                .with("type", "search")
                .with("placeholder", in("rule, term, article", "規定、用語、条番号")),
            Html.element("button", voice.say("Search", "検索")).with("type", "submit"))
        .with("role", "search")
        .with("action", page.address().to(Address.SEARCH, voice.language()))
        .with("method", "get");
  }

  private Html menu() {
    List<Html> items = new ArrayList<>();
    items.add(Html.element("li", voice.link(Address.CALENDAR, Text.of("Calendar", "今後の予定"))));
    for (Language other : others()) {
      Html.Element link =
          Html.link(page.address().to(page.address(), other), Html.words(name(other)))
              .with("lang", other.code())
              .with("hreflang", other.code());
      items.add(Html.element("li", link));
    }
    return Html.element("nav", Html.element("ul", items)).with("aria-label", in("Book", "法令集"));
  }

  private static String name(Language language) {
    return switch (language) {
      case EN -> "English";
      case JA -> "日本語";
    };
  }

  private Html crumbs() {
    if (page.address().equals(Address.START)) {
      return Html.NOTHING;
    }
    List<Html> items = new ArrayList<>();
    items.add(Html.element("li", voice.link(Address.START, NAME)));
    page.crumbs()
        .forEach(
            crumb -> items.add(Html.element("li", voice.link(crumb.address(), crumb.title()))));
    return Html.element("nav", Html.element("ol", items))
        .styled("crumbs")
        .with("aria-label", in("Where you are", "現在位置"));
  }

  private Html footer() {
    return Html.element(
        "footer",
        Html.element(
            "p",
            voice.say("Edition of ", "基準日："),
            Days.day(voice, edition.on()),
            voice.say(", law as recorded on ", "　法令の登録日："),
            Days.day(voice, edition.known()),
            voice.say(
                ". Made by Sekisho from its rule packs. It is not legal advice: read the source"
                    + " before you rely on it.",
                "　Sekishoが法令データから作成。法的助言ではない。利用に当たっては原文を確認すること。")));
  }
}
