package org.sekisho.pages.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Ways between pages that belong together: tabs, and the pages of a long list. */
public record Ways(Voice voice) {

  private static final int NEAR = 2;

  /** A tab. */
  public record Tab(String path, Text title) {}

  /** Tabs, each a page of its own; {@code here} is the path of the one that is shown. */
  public Html tabs(Text label, List<Tab> tabs, String here) {
    List<Html> items = new ArrayList<>();
    for (Tab tab : tabs) {
      Html.Element link = voice.link(tab.path(), tab.title());
      items.add(
          Html.element("li", tab.path().equals(here) ? link.with("aria-current", "page") : link));
    }
    return Html.element("nav", Html.element("ul", items))
        .styled("tabs")
        .with("aria-label", label.in(voice.language()));
  }

  /**
   * The pages of a list, counted from 1; nothing where there is one only.
   *
   * @param address of a page without its number, for example {@code /parties?q=x&page=}
   */
  public Html pages(int page, int all, String address) {
    if (all < 2) {
      return Html.NOTHING;
    }
    List<Html> items = new ArrayList<>();
    IntStream.rangeClosed(1, all)
        .filter(each -> each == 1 || each == all || Math.abs(each - page) <= NEAR)
        .forEach(each -> items.add(item(each, page, address)));
    return Html.element("nav", Html.element("ul", items))
        .styled("pagination")
        .with("aria-label", voice.in("Pages", "ページ"));
  }

  private static Html item(int each, int page, String address) {
    Html number = Html.words("" + each);
    return Html.element(
        "li",
        each == page
            ? Html.element("span", number).styled("here").with("aria-current", "page")
            : Html.link(address + each, number));
  }
}
