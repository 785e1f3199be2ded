package org.sekisho.pages.frame;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * The parts of which forms are made.
 *
 * @param token what each form sends back, so that no other site can send one
 */
public record FormParts(Voice voice, String token) {

  /** A form that changes something; sent whole, not swapped in. */
  public Html.Element post(String action, Html... inside) {
    List<Html> parts = new ArrayList<>();
    if (!token.isEmpty()) {
      parts.add(Voice.hidden("_csrf", token));
    }
    parts.addAll(List.of(inside));
    return Html.element("form", parts)
        .with("method", "post")
        .with("action", action)
        .with("hx-boost", "false");
  }

  /** A field with its label. */
  public Html field(String name, String type, String complete, Text label, String value) {
    return Html.several(
        Html.element("label", voice.say(label)).with("for", name).styled("above"),
        Html.element("input")
            .with("type", type)
            .with("id", name)
            .with("name", name)
            .with("value", value)
            .with("autocomplete", complete)
            .with("required", ""));
  }

  /** A choice of one. */
  public Html choice(String name, Text label, List<Option> options) {
    return Html.several(
        Html.element("label", voice.say(label)).with("for", name).styled("above"),
        Html.element(
                "select",
                options.stream()
                    .map(option -> {
                      Html.Element element =
                          Html.element("option", voice.say(option.title()))
                              .with("value", option.value());
                      return (Html) (option.chosen() ? element.with("selected", "") : element);
                    })
                    .toList())
            .with("id", name)
            .with("name", name));
  }

  /** A choice of any. */
  public Html choices(String name, Text legend, List<Option> options) {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("legend", voice.say(legend)));
    for (Option option : options) {
      Html.Element box =
          Html.element("input")
              .with("type", "checkbox")
              .with("name", name)
              .with("value", option.value());
      parts.add(
          Html.element(
                  "label",
                  option.chosen() ? box.with("checked", "") : box,
                  Html.element("span", voice.say(option.title())))
              .styled("option"));
    }
    return Html.element("fieldset", parts);
  }

  /** What can be chosen. */
  public record Option(String value, Text title, boolean chosen) {}

  /** The button that sends. */
  public Html send(String en, String ja) {
    return Html.element("p", voice.button(en, ja).styled("main")).styled("actions");
  }

  /** A button of little weight, alone in its form. */
  public Html.Element act(String action, String en, String ja, Html... inside) {
    return post(action, Html.several(inside), voice.button(en, ja).styled("quiet"));
  }

  /** What was wrong with what was sent. */
  public Html wrong(List<Problem> problems) {
    if (problems.isEmpty()) {
      return Html.NOTHING;
    }
    Language language = voice.language();
    return Html.element(
            "div",
            problems.stream()
                .map(problem ->
                    Html.element(
                        "p", problem.found().in(language) + " — " + problem.help().in(language)))
                .toList())
        .styled("wrong")
        .with("id", "wrong")
        .with("role", "alert");
  }
}
