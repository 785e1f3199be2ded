package org.sekisho.pages.parties;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sekisho.accounts.Duty;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.KnownParties;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.screening.formats.FieldMap;
import org.sekisho.terms.Text;

/** A party of the office's own register: as it is, as it was known on a day, and its history. */
final class ProfilePage {

  private final Asked asked;
  private final KnownParties parties;
  private final Notebook notebook;
  private final Voice voice;

  ProfilePage(Asked asked, KnownParties parties, Notebook notebook) {
    this.asked = asked;
    this.parties = parties;
    this.notebook = notebook;
    this.voice = new Voice(asked.appearance().language());
  }

  /** The page; empty where there is no such party for the reader. */
  Optional<String> html(String id) {
    List<KnownParties.Edition> history = parties.history(id);
    if (history.isEmpty()) {
      return Optional.empty();
    }
    KnownParties.Edition newest = history.getLast();
    Html shown =
        parties
            .find(id, asked.day("on"), asked.day("known"))
            .map(this::fields)
            .orElseGet(this::nothing);
    return Optional.of(
        new Frame(asked.appearance(), asked.path())
            .around(
                Text.same(newest.first("name")),
                List.of(new Crumb("/parties", Text.of("Parties", "当事者"))),
                ways(newest),
                days(id),
                shown,
                history(history)));
  }

  private Html nothing() {
    return new Notices(voice)
        .empty(
            Text.of("Nothing was known then", "該当日の記録はありません"),
            Text.of("Choose later days, or leave both empty.", "後の日を指定するか、両方を空欄にしてください。"));
  }

  private Html ways(KnownParties.Edition newest) {
    String name = newest.first("name");
    List<Html> ways = new ArrayList<>();
    ways.add(
        voice.link(
            "/parties?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
            Text.of("Look for this name on the lists", "この名称で名簿を照合")));
    if (asked.appearance().duties().contains(Duty.OWN)) {
      holder(newest)
          .ifPresent(party -> {
            ways.add(Html.words(" "));
            ways.add(
                voice.link(
                    "/parties/owners?party=" + URLEncoder.encode(party, StandardCharsets.UTF_8),
                    Text.of("Who is behind it, by the table at hand", "所有関係を表示（読込み済みの表による）")));
          });
    }
    return Html.element("p", ways).styled("actions");
  }

  /** By what the reader's own table of holdings calls the party: its number, or its name. */
  private Optional<String> holder(KnownParties.Edition newest) {
    List<String> cells =
        notebook.find(asked.person(), OwnersPage.KEPT).stream()
            .flatMap(String::lines)
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .map(String::strip)
            .toList();
    return Arrays.asList(newest.first("id"), newest.first("name")).stream()
        .filter(name -> !name.isEmpty() && cells.contains(name))
        .findFirst();
  }

  private Html days(String id) {
    Fields fields = new Fields(voice);
    return Html.element(
            "form",
            fields.input(
                "date",
                "on",
                Fields.Label.of("As it was on", "基準日").helped("empty: today", "空欄は本日"),
                asked.field("on").orElse("")),
            fields.input(
                "date",
                "known",
                Fields.Label.of("As it was known at the end of", "記録の時点（その日の終わり）")
                    .helped("empty: now", "空欄は現在"),
                asked.field("known").orElse("")),
            Html.element("p", voice.button("Show", "表示").styled("quiet")).styled("actions"))
        .with("method", "get")
        .with("action", "/parties/" + id)
        .styled("inline");
  }

  private Html fields(KnownParties.Edition version) {
    List<Html> rows = new ArrayList<>();
    for (FieldMap.Field field : FieldMap.Field.values()) {
      List<String> values =
          version.fields().getOrDefault(field.name().toLowerCase(Locale.ROOT), List.of());
      if (!values.isEmpty()) {
        rows.add(
            Html.element(
                "tr",
                Html.element("th", voice.say(PartyWords.of(field))).with("scope", "row"),
                Html.element("td", String.join("; ", values))));
      }
    }
    Html.Element head =
        Html.element("tr", voice.column("Field", "項目"), voice.column("Value", "内容"));
    return voice.section(
        "profile",
        "What is known",
        "記録の内容",
        voice
            .p(
                Text.of(
                    "Version " + version.number() + ", so from " + version.from(),
                    "第" + version.number() + "版　" + Text.of(version.from()).ja() + "から有効"))
            .styled("meta"),
        voice.table(Text.of("Fields of the party", "当事者の項目"), head, rows));
  }

  private Html history(List<KnownParties.Edition> history) {
    List<Html> rows = new ArrayList<>();
    for (int i = history.size() - 1; i >= 0; i--) {
      KnownParties.Edition version = history.get(i);
      Map<String, List<String>> before = i == 0 ? Map.of() : history.get(i - 1).fields();
      rows.add(
          Html.element(
              "tr",
              Html.element("th", "" + version.number()).with("scope", "row"),
              Html.element("td", voice.say(Text.of(version.from()))),
              Html.element("td", voice.say(Text.of(version.recorded()))),
              Html.element("td", voice.say(changed(before, version.fields())))));
    }
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Version", "版"),
            voice.column("So from", "有効となる日"),
            voice.column("Recorded on", "記録日"),
            voice.column("What changed", "変更された項目"));
    return voice.section(
        "history",
        "History",
        "履歴",
        voice.table(Text.of("Versions, the newest first", "版の一覧（新しい順）"), head, rows));
  }

  private static Text changed(Map<String, List<String>> before, Map<String, List<String>> now) {
    if (before.isEmpty()) {
      return Text.of("first recorded", "新規の記録");
    }
    List<Text> fields =
        Arrays.stream(FieldMap.Field.values())
            .filter(field -> {
              String name = field.name().toLowerCase(Locale.ROOT);
              return !before
                  .getOrDefault(name, List.of())
                  .equals(now.getOrDefault(name, List.of()));
            })
            .map(PartyWords::of)
            .toList();
    return fields.isEmpty()
        ? Text.of("nothing", "なし")
        : Text.of(
            String.join(", ", fields.stream().map(Text::en).toList()),
            String.join("、", fields.stream().map(Text::ja).toList()));
  }
}
