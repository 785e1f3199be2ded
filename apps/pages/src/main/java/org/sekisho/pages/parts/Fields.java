package org.sekisho.pages.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Fields of forms, each with its label, its help and what is wrong with it. */
public record Fields(Voice voice) {

  /**
   * What is said about a field.
   *
   * @param needed whether the form cannot be sent without it
   */
  public record Label(Text title, Optional<Text> help, Optional<Text> wrong, boolean needed) {

    public static Label of(String en, String ja) {
      return new Label(Text.of(en, ja), Optional.empty(), Optional.empty(), false);
    }

    public Label helped(String en, String ja) {
      return new Label(title, Optional.of(Text.of(en, ja)), wrong, needed);
    }

    public Label wrong(Optional<Text> found) {
      return new Label(title, help, found, needed);
    }

    public Label must() {
      return new Label(title, help, wrong, true);
    }
  }

  /** A choice: its value, and the words that are seen. */
  public record Choice(String value, Text words) {}

  public Html line(String name, Label label, String value) {
    return input("text", name, label, value);
  }

  public Html day(String name, Label label, LocalDate value) {
    return input("date", name, label, value.toString());
  }

  public Html input(String type, String name, Label label, String value) {
    return around(
        name,
        label,
        Html.element("input").with("type", type).with("value", value).with("autocomplete", "off"));
  }

  /**
   * A file to send.
   *
   * @param accept file name endings, such as {@code .csv,.json}
   */
  public Html file(String name, Label label, String accept) {
    return around(name, label, Html.element("input").with("type", "file").with("accept", accept));
  }

  public Html text(String name, Label label, String value, boolean code) {
    Html.Element area = Html.element("textarea", value);
    return around(name, label, code ? area.styled("code").with("spellcheck", "false") : area);
  }

  public Html select(String name, Label label, List<Choice> choices, String chosen) {
    List<Html> options = new ArrayList<>();
    for (Choice choice : choices) {
      Html.Element option =
          Html.element("option", voice.say(choice.words())).with("value", choice.value());
      options.add(choice.value().equals(chosen) ? option.with("selected", "") : option);
    }
    return around(name, label, Html.element("select", options));
  }

  /** One of several, all of them seen. */
  public Html radios(String name, Label label, List<Choice> choices, String chosen) {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("legend", Html.element("strong", voice.say(label.title()))));
    for (Choice choice : choices) {
      Html.Element radio =
          Html.element("input")
              .with("type", "radio")
              .with("name", name)
              .with("value", choice.value());
      parts.add(
          Html.element(
                  "label",
                  choice.value().equals(chosen) ? radio.with("checked", "") : radio,
                  voice.say(choice.words()))
              .styled("option"));
    }
    return Html.element("fieldset", parts).styled("field");
  }

  /** A day on a slider between two others, and in a field beside it. */
  public Html slider(String name, Label label, LocalDate from, LocalDate to, LocalDate value) {
    Html.Element range =
        Html.element("input")
            .with("type", "range")
            .with("min", "" + from.toEpochDay())
            .with("max", "" + to.toEpochDay())
            .with("value", "" + value.toEpochDay())
            .with("data-days", name)
            .with("aria-label", label.title().in(voice.language()));
    return Html.several(
        Html.element(
                "div",
                Html.element("span", voice.say(Text.of(from))),
                range,
                Html.element("span", voice.say(Text.of(to))))
            .styled("slider"),
        day(name, label, value));
  }

  private Html around(String name, Label label, Html.Element control) {
    List<Html> parts = new ArrayList<>();
    Html must =
        label.needed()
            ? Html.element("span", voice.say("needed", "必須")).styled("must")
            : Html.NOTHING;
    parts.add(Html.element("label", voice.say(label.title()), must).with("for", name));
    List<String> described = new ArrayList<>();
    label
        .help()
        .ifPresent(help -> {
          described.add(name + "-help");
          parts.add(voice.p(help).styled("help").with("id", name + "-help"));
        });
    label
        .wrong()
        .ifPresent(wrong -> {
          described.add(name + "-wrong");
          parts.add(
              voice.p(wrong).styled("wrong").with("id", name + "-wrong").with("role", "alert"));
        });
    Html.Element named = control.with("id", name).with("name", name);
    named = label.needed() ? named.with("required", "") : named;
    named = label.wrong().isPresent() ? named.with("aria-invalid", "true") : named;
    parts.add(
        described.isEmpty() ? named : named.with("aria-describedby", String.join(" ", described)));
    return Html.element("div", parts).styled("field");
  }
}
