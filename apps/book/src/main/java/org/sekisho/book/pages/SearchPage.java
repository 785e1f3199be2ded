package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.terms.Text;

/** Search. Without a script it is what it holds anyway: every rule by regime. */
final class SearchPage {

  private SearchPage() {}

  static Page of(Edition edition, Voice voice) {
    String none = Text.of("Nothing was found.", "該当する規定はありません。").in(voice.language());
    String some = Text.of("found", "件").in(voice.language());
    Html main =
        Html.several(
            Html.element("div")
                .with("id", "results")
                .with("aria-live", "polite")
                .with("data-none", none)
                .with("data-some", some)
                .with("data-language", voice.language().code()),
            voice.section("all", "All rules", "全ての規定", all(edition, voice)),
            script("search-index.js"),
            script("search.js"));
    return new Page(Address.SEARCH, Text.of("Search", "検索"), List.of(), main);
  }

  private static Html script(String file) {
    return Html.element("script").with("src", file);
  }

  private static Html all(Edition edition, Voice voice) {
    List<Html> regimes = new ArrayList<>();
    for (Chapter chapter : edition.chapters()) {
      List<Html.Element> rules =
          chapter
              .rules()
              .map(rule ->
                  Html.element("li", voice.link(Address.of(chapter.regime(), rule), rule.title())))
              .toList();
      regimes.add(voice.fold(chapter.regime().title(), Html.element("ul", rules)));
    }
    return Html.several(regimes);
  }
}
