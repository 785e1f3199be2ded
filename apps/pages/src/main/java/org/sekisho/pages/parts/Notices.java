package org.sekisho.pages.parts;

import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What a page tells about itself: something was done, is to be known, needs care, or cannot be. */
public record Notices(Voice voice) {

  public Html done(Text heading, Html... inside) {
    return notice("done", "✓", heading, inside).with("role", "status");
  }

  public Html told(Text heading, Html... inside) {
    return notice("told", "i", heading, inside);
  }

  public Html care(Text heading, Html... inside) {
    return notice("care", "!", heading, inside);
  }

  public Html refused(Text heading, Html... inside) {
    return notice("refused", "✕", heading, inside).with("role", "alert");
  }

  /** Every problem with its place, what was found, and what to do. */
  public Html problems(Text heading, List<Problem> problems) {
    List<Html> lines =
        problems.stream()
            .map(problem -> (Html) Html.element("li", problem.line(voice.language())))
            .toList();
    return refused(heading, Html.element("ul", lines));
  }

  /** In the place of a list in which nothing is yet, with what can be done about it. */
  public Html empty(Text heading, Text words, Html... ways) {
    return Html.element(
            "div",
            Html.element("p", Html.words("○")).styled("sign").with("aria-hidden", "true"),
            Html.element("p", Html.element("strong", voice.say(heading))),
            voice.p(words),
            ways.length == 0 ? Html.NOTHING : Html.element("p", ways).styled("actions"))
        .styled("empty");
  }

  /**
   * Work under way. With script the page looks again by itself, without it by a link.
   *
   * @param again the address of this page
   */
  public Html waiting(Text words, int done, int all, String again) {
    Html.Element bar =
        Html.element("progress", done + " / " + all)
            .with("max", "" + Math.max(1, all))
            .with("value", "" + done)
            .with("aria-label", words.in(voice.language()));
    return Html.element(
            "div",
            voice.p(words).with("role", "status"),
            bar,
            Html.element("p", voice.link(again, Text.of("Look again", "再表示"))).styled("actions"))
        .styled("waiting")
        .with("data-waiting", "")
        .with("hx-get", again)
        .with("hx-trigger", "load delay:1s")
        .with("hx-target", "body")
        .with("hx-swap", "outerHTML");
  }

  private Html.Element notice(String style, String sign, Text heading, Html... inside) {
    return Html.element(
            "div",
            Html.element("span", Html.words(sign)).styled("sign").with("aria-hidden", "true"),
            Html.element(
                "div",
                Html.element("p", Html.element("strong", voice.say(heading))),
                Html.several(inside)))
        .styled("notice " + style);
  }
}
