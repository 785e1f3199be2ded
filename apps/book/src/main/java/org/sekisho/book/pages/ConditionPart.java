package org.sekisho.book.pages;

import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.words.RuleHistory;
import org.sekisho.law.words.Wording;
import org.sekisho.terms.Text;

/** A condition in words: statements in lists, definitions and long sets in folds. */
final class ConditionPart {

  private final Voice voice;
  private final Regime regime;

  ConditionPart(Voice voice, Regime regime) {
    this.voice = voice;
    this.regime = regime;
  }

  /** A version of a rule's condition, with its table in a fold. */
  Html of(RuleHistory.Version version) {
    return version
        .table()
        .<Html>map(table ->
            Html.several(
                of(version.wording()),
                voice.fold(Text.of("As a table", "表による表示"), new WayPart(voice).of(table))))
        .orElseGet(() -> of(version.wording()));
  }

  Html of(Wording wording) {
    return Html.element("div", part(wording, 0)).styled("condition");
  }

  private Html part(Wording wording, int terms) {
    return switch (wording) {
      case Wording.Statement statement -> statement(statement);
      case Wording.Defined defined -> defined(defined, terms);
      case Wording.Group group ->
          Html.several(
              Html.element("span", voice.say(group.text())).styled("need"),
              Html.element(
                  "ol",
                  group.parts().stream()
                      .map(part -> Html.element("li", part(part, terms)))
                      .toList()));
    };
  }

  private Html statement(Wording.Statement statement) {
    Html text = voice.say(statement.text());
    if (statement.among().isEmpty()) {
      return text;
    }
    List<Html.Element> words =
        statement.among().stream().map(word -> Html.element("li", voice.say(word))).toList();
    int count = words.size();
    return Html.several(
        text,
        voice.fold(
            Text.of("The " + count + " listed", count + "項目の一覧"), Html.element("ul", words)));
  }

  /** A definition is open at first sight; those that it uses in turn open on demand. */
  private Html defined(Wording.Defined defined, int terms) {
    Address chapter = Address.of(regime);
    Html.Element definition =
        voice.fold(Text.of("Definition", "定義"), part(defined.definition(), terms + 1));
    return Html.several(
        voice.link(chapter, "term-" + defined.term(), defined.text()),
        terms == 0 ? definition.with("open", "") : definition);
  }
}
