package org.sekisho.pages.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Missing;
import org.sekisho.decision.print.Bearing;
import org.sekisho.html.Html;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Place;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** The next question, the answers so far, and the decision as it forms: one form without state. */
final class InterviewPage {

  private final Asked asked;
  private final Draft draft;
  private final boolean keeps;
  private final Voice voice;

  /**
   * A page of an interview.
   *
   * @param keeps whether matters can be kept for later
   */
  InterviewPage(Asked asked, Draft draft, boolean keeps) {
    this.keeps = keeps;
    this.asked = asked;
    this.draft = draft;
    this.voice = new Voice(asked.appearance().language());
  }

  String of(Decision decision) {
    List<Html> parts = new ArrayList<>(Carried.fields(asked, draft));
    Optional<FactDefinition> next = next(decision);
    List<Html> left = new ArrayList<>();
    left.add(next.map(fact -> question(fact, decision)).orElseGet(() -> nothingOpen(decision)));
    left.add(new AnswerTable(voice).of(draft.matter()));
    left.add(head());
    parts.add(
        Html.element(
                "div", Html.element("div", left).styled("interview"), new SoFar(voice).of(decision))
            .styled("beside"));
    return page(parts);
  }

  /** Where the answers contradict each other, or no law reaches the day. */
  String of(List<Problem> problems) {
    List<Html> parts = new ArrayList<>(Carried.fields(asked, draft));
    parts.add(
        Html.element(
                "div",
                problems.stream()
                    .map(problem ->
                        Html.element(
                            "p",
                            voice.say(problem.found()),
                            Html.words(" "),
                            voice.say(problem.help())))
                    .toList())
            .styled("wrong")
            .with("role", "alert"));
    parts.add(new AnswerTable(voice).of(draft.matter()));
    parts.add(head());
    return page(parts);
  }

  private String page(List<Html> parts) {
    Matter matter = draft.matter();
    Html.Element form = Html.element("form", parts).with("method", "post").with("action", here());
    return new Frame(asked.appearance(), asked.path())
        .around(
            matter.gate().title(), List.of(new Crumb(Place.ASK.path(), Place.ASK.title())), form);
  }

  private String here() {
    return Place.ASK.path() + "/" + draft.matter().gate().id();
  }

  /** What was dropped or written wrong is asked first, else the most telling fact. */
  private Optional<FactDefinition> next(Decision decision) {
    return asked
        .field(Draft.DROPPED)
        .or(() ->
            draft.wrong().keySet().stream()
                .filter(field -> field.startsWith(Draft.ANSWER))
                .map(field -> field.substring(Draft.ANSWER.length()))
                .findFirst())
        .flatMap(draft.matter().gate()::fact)
        .or(() ->
            decision.missing().stream()
                .filter(missing -> !missing.declaredUnknown())
                .map(Missing::fact)
                .findFirst());
  }

  private Html question(FactDefinition fact, Decision decision) {
    Html group =
        new QuestionForm(
                voice, fact, Optional.ofNullable(draft.wrong().get(Draft.ANSWER + fact.id())))
            .group(why(fact, decision));
    return Html.several(
        group, Html.element("p", voice.button("Next", "次へ").styled("main")).styled("actions"));
  }

  private Html why(FactDefinition fact, Decision decision) {
    List<Text> bearing = Bearing.of(decision, fact);
    if (bearing.isEmpty()) {
      return Html.NOTHING;
    }
    Html.Element list =
        Html.element(
            "ul", bearing.stream().map(text -> Html.element("li", voice.say(text))).toList());
    return voice.fold(Text.of("Why this is asked", "確認の理由"), list).styled("why");
  }

  private Html nothingOpen(Decision decision) {
    boolean waits = decision.missing().stream().anyMatch(Missing::declaredUnknown);
    return voice
        .p(
            waits
                ? Text.of(
                    "What is open can only be settled by facts that are not known so far. The"
                        + " decision in full says what each of them would change.",
                    "残る論点は、現時点で不明な事実が判明しなければ確定しません。判定の全文に、各事実による結論の違いを示しています。")
                : Text.of(
                    "Nothing more needs to be asked: no other fact can change the answer.",
                    "これ以上の質問はありません。他の事実により結論が変わることはありません。"))
        .styled("done");
  }

  private Html head() {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("h2", voice.say("The matter", "案件")));
    parts.add(
        field(
            "text",
            Draft.TITLE,
            Text.of("Title", "件名"),
            draft.matter().title().in(voice.language())));
    parts.add(
        field(
            "date", Draft.DAY, Text.of("Day of the act", "行為日"), draft.matter().date().toString()));
    Optional.ofNullable(draft.wrong().get(Draft.DAY))
        .ifPresent(text -> parts.add(voice.p(text).styled("wrong").with("role", "alert")));
    parts.add(voice.button("Apply", "反映").with("formnovalidate", "").styled("quiet"));
    parts.add(later());
    return Html.element("section", parts).styled("head");
  }

  private Html later() {
    return keeps
        ? voice
            .button("Save and go on later", "保存して後で続ける")
            .with("name", "do")
            .with("value", "save")
            .with("formaction", DraftRoom.HERE + "/of/" + draft.matter().gate().id())
            .with("formnovalidate", "")
            .styled("quiet")
        : voice
            .p(
                Text.of(
                    "This server has no store, so nothing can be saved here: keep the matter as a"
                        + " file.",
                    "このサーバーには保存先がないため、途中保存はできません。案件をファイルに保存してください。"))
            .styled("meta");
  }

  private Html field(String type, String name, Text label, String value) {
    return Html.element(
        "p",
        Html.element("label", voice.say(label)).with("for", name),
        Html.element("input")
            .with("type", type)
            .with("id", name)
            .with("name", name)
            .with("value", value));
  }
}
