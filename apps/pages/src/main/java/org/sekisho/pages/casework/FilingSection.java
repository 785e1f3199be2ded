package org.sekisho.pages.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.FoundDecision;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Badges;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Sides;
import org.sekisho.terms.Text;

/** What was filed, and the last two versions beside each other with what differs marked. */
record FilingSection(Voice voice, Casework casework, CaseView view) {

  Html html(String address) {
    List<Html> parts = new ArrayList<>();
    Filing filing = view.filing();
    parts.add(found(filing.found()));
    SequencedMap<Text, String> lines = lines(filing);
    List<Html> rows = new ArrayList<>();
    lines.forEach((what, is) -> rows.add(row(what, Html.element("td", is).styled("said"))));
    parts.add(
        voice.table(
            Text.of("The newest version", "最新版"),
            Html.element("tr", voice.column("What", "項目"), voice.column("Told", "内容")),
            rows));
    parts.add(attachments(address, filing));
    parts.add(
        voice.fold(
            Text.of("The matter as a file", "案件ファイル"),
            Html.element("pre", Html.element("code", filing.matter()))));
    parts.add(versions());
    return voice.section("filing", "The filing", "届出の内容", parts.toArray(Html[]::new));
  }

  private Html found(FoundDecision found) {
    Html outcome =
        found
            .outcome()
            .map(each -> Badges.outcome(voice, each))
            .orElseGet(() -> voice.say("open", "未定"));
    return Html.element(
        "p",
        voice.say("The law answered: ", "法令に基づく判定："),
        outcome,
        Html.words(" "),
        voice.say(
            Text.of(
                "for " + found.date() + ", as known on " + found.known(),
                found.date() + "の行為、" + found.known() + "現在の法令")));
  }

  private static Html row(Text what, Html cell, Voice voice) {
    return Html.element("tr", Html.element("th", voice.say(what)).with("scope", "row"), cell);
  }

  private Html row(Text what, Html cell) {
    return row(what, cell, voice);
  }

  /** What a version tells, line by line. */
  static SequencedMap<Text, String> lines(Filing filing) {
    SequencedMap<Text, String> lines = new LinkedHashMap<>();
    lines.put(Text.of("Title", "件名"), filing.title().en());
    for (CaseParty party : filing.parties()) {
      lines.put(
          Text.of("Party: " + party.role(), "当事者：" + party.role()),
          party.name() + party.country().map(code -> " (" + code + ")").orElse(""));
    }
    for (CaseItem item : filing.items()) {
      lines.put(
          Text.of("Item " + item.id(), "貨物・技術 " + item.id()),
          item.name()
              + item.control().map(entry -> ", " + entry).orElse("")
              + item.quantity()
                  .map(each -> ", " + each.amount().toPlainString() + " " + each.unit())
                  .orElse(""));
    }
    if (!filing.countries().isEmpty()) {
      lines.put(Text.of("Destinations", "仕向地"), String.join(", ", filing.countries()));
    }
    for (Map.Entry<String, String> answer : filing.answers().entrySet()) {
      lines.put(Text.of("Told: " + answer.getKey(), "記載事項：" + answer.getKey()), answer.getValue());
    }
    return lines;
  }

  private Html attachments(String address, Filing filing) {
    if (filing.attachments().isEmpty()) {
      return voice.p(Text.of("Nothing is attached.", "添付書類はありません。"));
    }
    List<Html> items = new ArrayList<>();
    for (Attachment attached : filing.attachments()) {
      items.add(
          Html.element(
              "li",
              Html.link(address + "/file/" + attached.hash().hex(), Html.words(attached.name()))
                  .with("hx-boost", "false"),
              Html.words(attached.kind().isEmpty() ? "" : " (" + attached.kind() + ")")));
    }
    return Html.several(voice.heading(3, "Attached", "添付書類"), Html.element("ul", items));
  }

  private List<Map.Entry<Act, Filing>> history() {
    List<Map.Entry<Act, Filing>> versions = new ArrayList<>();
    for (Act act : view.acts()) {
      filing(act).ifPresent(filing -> versions.add(Map.entry(act, filing)));
    }
    return versions;
  }

  private static Optional<Filing> filing(Act act) {
    if (act.deed() instanceof FilingDeed deed) {
      return switch (deed) {
        case FilingDeed.Drafted(Filing filing) -> Optional.of(filing);
        case FilingDeed.Amended(Filing filing, String reason) -> Optional.of(filing);
        case FilingDeed.Refiled(Filing filing) -> Optional.of(filing);
        case FilingDeed.Submitted submitted -> Optional.empty();
        case FilingDeed.Returned returned -> Optional.empty();
        case FilingDeed.Accepted accepted -> Optional.empty();
        case FilingDeed.Withdrawn withdrawn -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private Html versions() {
    List<Map.Entry<Act, Filing>> history = history();
    if (history.size() < 2) {
      return Html.NOTHING;
    }
    Map.Entry<Act, Filing> before = history.get(history.size() - 2);
    Map.Entry<Act, Filing> now = history.getLast();
    SequencedMap<Text, String> old = lines(before.getValue());
    SequencedMap<Text, String> newer = lines(now.getValue());
    return Html.several(
        voice.heading(3, "The last two versions", "直近の二つの版"),
        new Sides(voice)
            .pair(
                title(history.size() - 1, before.getKey()),
                side(old, newer, Text.of("changed or left out", "変更・削除"), "del"),
                title(history.size(), now.getKey()),
                side(newer, old, Text.of("new or changed", "追加・変更"), "ins")));
  }

  private Text title(int number, Act act) {
    var day = Text.of(act.at().atZone(casework.zone()).toLocalDate());
    return Text.of("Version " + number + ", " + day.en(), "第" + number + "版（" + day.ja() + "）");
  }

  private Html side(
      SequencedMap<Text, String> own, Map<Text, String> other, Text mark, String element) {
    List<Html> parts = new ArrayList<>();
    own.forEach((what, is) -> {
      boolean same = is.equals(other.getOrDefault(what, ""));
      parts.add(Html.element("dt", voice.say(what)));
      parts.add(
          Html.element(
              "dd",
              same ? Html.words(is) : Html.element(element, Html.words(is)),
              same
                  ? Html.NOTHING
                  : Html.element("span", Html.words(" ["), voice.say(mark), Html.words("]"))
                      .styled("meta")));
    });
    return Html.element("dl", parts);
  }
}
