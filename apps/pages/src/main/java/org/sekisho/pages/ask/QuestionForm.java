package org.sekisho.pages.ask;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** One question with the means to answer it, "I don't know" always among them. */
final class QuestionForm {

  private static final String UNKNOWN = "unknown";

  private final Voice voice;
  private final FactDefinition fact;
  private final String field;
  private final Optional<Text> wrong;

  QuestionForm(Voice voice, FactDefinition fact, Optional<Text> wrong) {
    this.voice = voice;
    this.fact = fact;
    this.field = Draft.ANSWER + fact.id();
    this.wrong = wrong;
  }

  /**
   * The question as a group of fields.
   *
   * @param why what the answer decides
   */
  Html.Element group(Html why) {
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.element(
            "legend", Html.element("h2", voice.say(fact.question())).with("id", "question")));
    fact.help().ifPresent(help -> parts.add(voice.p(help).styled("help").with("id", "help")));
    parts.add(why);
    wrong.ifPresent(
        text -> parts.add(voice.p(text).styled("wrong").with("id", "wrong").with("role", "alert")));
    parts.add(
        switch (fact.type()) {
          case FactType.YesOrNo yesOrNo ->
              radios(
                  List.of(
                      new FactType.Choice.Option("yes", Text.of("Yes", "はい")),
                      new FactType.Choice.Option("no", Text.of("No", "いいえ"))));
          case FactType.Choice(List<FactType.Choice.Option> options) -> radios(options);
          case FactType.Country country -> countries();
          case FactType.Share share -> written("text", "decimal", "%");
          case FactType.Quantity quantity -> written("text", "decimal", quantity.unit());
          case FactType.Day day -> written("date", "numeric", "");
        });
    return Html.element("fieldset", parts).styled("question");
  }

  private Html radios(List<FactType.Choice.Option> options) {
    List<Html> all = new ArrayList<>();
    options.forEach(option -> all.add(radio(option.id(), option.label())));
    all.add(radio(UNKNOWN, Text.of("I don't know", "分からない")));
    return Html.element("div", all).styled("options");
  }

  private Html radio(String value, Text label) {
    return Html.element(
            "label",
            Html.element("input")
                .with("type", "radio")
                .with("name", field)
                .with("value", value)
                .with("required", ""),
            voice.say(label))
        .styled("option");
  }

  private Html countries() {
    List<Html> options = new ArrayList<>();
    options.add(Html.element("option", voice.say("choose a country", "国・地域を選択")).with("value", ""));
    options.add(Html.element("option", voice.say("I don't know", "分からない")).with("value", UNKNOWN));
    Locale locale = Locale.of(voice.language().code());
    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
        .map(code -> Locale.of("", code))
        .sorted(
            Comparator.comparing(
                country -> country.getDisplayCountry(locale), Collator.getInstance(locale)))
        .forEach(country ->
            options.add(
                Html.element(
                        "option",
                        country.getDisplayCountry(locale) + " (" + country.getCountry() + ")")
                    .with("value", country.getCountry())));
    return Html.element("select", options)
        .with("name", field)
        .with("aria-labelledby", "question")
        .with("required", "");
  }

  private Html written(String type, String mode, String unit) {
    Html.Element input =
        Html.element("input")
            .with("type", type)
            .with("name", field)
            .with("inputmode", mode)
            .with("autocomplete", "off")
            .with("aria-labelledby", "question")
            .with("aria-describedby", wrong.isPresent() ? "expected wrong" : "expected");
    Html.Element unknown =
        Html.element(
                "label",
                Html.element("input")
                    .with("type", "checkbox")
                    .with("name", Draft.UNKNOWN + fact.id())
                    .with("value", "yes"),
                voice.say("I don't know", "分からない"))
            .styled("option");
    return Html.several(
        voice.p(fact.type().expected()).styled("help").with("id", "expected"),
        Html.element("div", input, Html.element("span", Html.words(unit)).styled("unit"))
            .styled("measure"),
        unknown);
  }
}
