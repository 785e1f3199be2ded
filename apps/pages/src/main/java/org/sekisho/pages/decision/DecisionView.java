package org.sekisho.pages.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.sekisho.decision.Decision;
import org.sekisho.decision.print.DecisionOutline;
import org.sekisho.decision.print.Outline;
import org.sekisho.decision.turning.TurningPoint;
import org.sekisho.decision.turning.TurningPoints;
import org.sekisho.html.Html;
import org.sekisho.matter.FactDefinition;
import org.sekisho.pages.exchange.Deciding;
import org.sekisho.pages.frame.Badges;
import org.sekisho.pages.frame.Outlines;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** The parts of a decision's page, in the order in which they are read. */
public final class DecisionView {

  private static final int SEEN = 8;

  private final Voice voice;
  private final Deciding.Made made;
  private final OptionalLong leaf;

  /**
   * A view.
   *
   * @param leaf where the decision stands in the ledger
   */
  public DecisionView(Voice voice, Deciding.Made made, OptionalLong leaf) {
    this.voice = voice;
    this.made = made;
    this.leaf = leaf;
  }

  public Html html() {
    Decision decision = made.decision();
    List<Html> parts = new ArrayList<>();
    parts.add(letterHead(decision));
    parts.add(Html.element("p", Badges.verdict(voice, decision.verdict())).styled("verdict"));
    parts.add(
        voice
            .p(
                Text.of(
                    "Act on "
                        + decision.matter().date()
                        + ", law as known on "
                        + decision.known()
                        + ".",
                    "行為日："
                        + Text.of(decision.matter().date()).ja()
                        + "　法令の基準日："
                        + Text.of(decision.known()).ja()))
            .styled("meta"));
    leaf.ifPresent(place -> parts.add(proof(place)));
    Outlines outlines = new Outlines(voice);
    for (Outline.Section section : DecisionOutline.of(decision)) {
      Html.Element shown = outlines.section(section);
      parts.add(
          section.id().equals("deadlines")
              ? Html.several(shown, new DayLine(voice, decision).html())
              : shown);
    }
    parts.add(turning());
    parts.add(facts(decision));
    return Html.element("article", parts).styled("decision");
  }

  /** Seen on paper alone. */
  private Html letterHead(Decision decision) {
    return Html.element(
            "div",
            Html.element("span", voice.say(decision.matter().gate().title())),
            Html.element("span", voice.say(Text.of(decision.matter().date()))))
        .styled("letter-head");
  }

  private Html proof(long place) {
    return Html.element(
            "p",
            voice.say(
                Text.of(
                    "Recorded in the ledger as act " + place + ". ", "台帳に行為" + place + "として記録済み。")),
            Html.link("/proof/" + place, voice.say("Keep the proof file", "証明ファイルを保存"))
                .with("hx-boost", "false"))
        .styled("meta");
  }

  private Html turning() {
    List<TurningPoint> points = TurningPoints.of(made.decision(), made.laws());
    if (points.isEmpty()) {
      return Html.NOTHING;
    }
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Fact", "事実"),
            voice.column("Now", "現在の値"),
            voice.column("If it were", "仮に次の値であれば"),
            voice.column("The answer", "結論"));
    return voice.section(
        "turning",
        "What would change it",
        "結論が変わる場合",
        voice
            .p(
                Text.of(
                    "One fact is changed at a time, to the nearest value with another answer.",
                    "一つの事実だけを、結論が変わる最も近い値に置き換えたもの。"))
            .styled("meta"),
        turned(head, points));
  }

  /** The nearest are seen; a long rest is folded. */
  private Html turned(Html.Element head, List<TurningPoint> points) {
    Text caption = Text.of("Facts whose change turns the answer", "変更により結論が変わる事実");
    List<Html> rows = points.stream().map(this::row).toList();
    if (rows.size() <= SEEN) {
      return voice.table(caption, head, rows);
    }
    int more = rows.size() - SEEN;
    return Html.several(
        voice.table(caption, head, rows.subList(0, SEEN)),
        voice.fold(
            Text.of(more + " more", "ほか" + more + "件"),
            voice.table(
                Text.of("Further facts", "その他の事実"), head, rows.subList(SEEN, rows.size()))));
  }

  private Html row(TurningPoint point) {
    FactDefinition fact = point.fact();
    return Html.element(
        "tr",
        Html.element("th", voice.say(fact.label())).with("scope", "row"),
        Html.element("td", voice.say(fact.type().show(point.known()))),
        Html.element("td", voice.say(fact.type().show(point.other()))),
        Html.element("td", Badges.verdict(voice, point.verdict())));
  }

  private Html facts(Decision decision) {
    List<Html> rows = new ArrayList<>();
    for (FactDefinition fact : decision.matter().gate().facts()) {
      decision
          .facts()
          .at(fact.slot())
          .ifPresent(known ->
              rows.add(
                  Html.element(
                      "tr",
                      Html.element("th", voice.say(fact.label())).with("scope", "row"),
                      Html.element("td", voice.say(fact.type().show(known.value()))),
                      Html.element("td", voice.say(known.source().title())))));
    }
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Fact", "事実"),
            voice.column("Value", "値"),
            voice.column("Where from", "出所"));
    return voice.section(
        "facts",
        "Facts it rests on",
        "判定の基礎とした事実",
        voice.table(Text.of("Facts and their sources", "事実とその出所"), head, rows));
  }
}
