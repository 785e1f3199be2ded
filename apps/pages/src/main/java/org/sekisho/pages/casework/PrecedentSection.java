package org.sekisho.pages.casework;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.casework.reading.Precedents;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Cases alike this one, each with what both have. */
record PrecedentSection(Voice voice, List<Precedents.Precedent> precedents) {

  Html html() {
    if (precedents.isEmpty()) {
      return Html.NOTHING;
    }
    List<Html> rows = new ArrayList<>();
    for (Precedents.Precedent precedent : precedents) {
      List<Html> reasons = new ArrayList<>();
      precedent
          .reasons()
          .keySet()
          .forEach(trait ->
              reasons.add(
                  Html.element("li", voice.say(kind(trait.kind())), Html.words(trait.value()))));
      rows.add(
          Html.element(
              "tr",
              Html.element(
                      "th",
                      voice.link("/desk/case/" + precedent.of().caseId(), precedent.of().title()))
                  .with("scope", "row"),
              Html.element("td", voice.say(precedent.of().outcome())),
              Html.element("td", Html.element("ul", reasons))));
    }
    return voice.section(
        "precedents",
        "Precedents",
        "先例",
        voice.table(
            Text.of("Cases alike, the most alike first", "類似の事案（類似度順）"),
            Html.element(
                "tr",
                voice.column("Case", "事案"),
                voice.column("How it stands", "結果"),
                voice.column("What both have", "共通点")),
            rows));
  }

  private static Text kind(Precedents.Trait.Kind kind) {
    return switch (kind) {
      case PARTY -> Text.of("party ", "当事者：");
      case OWNER -> Text.of("owner ", "所有者：");
      case ITEM -> Text.of("item ", "品目：");
      case RULE -> Text.of("rule ", "規定：");
      case COUNTRY -> Text.of("country ", "国：");
    };
  }
}
