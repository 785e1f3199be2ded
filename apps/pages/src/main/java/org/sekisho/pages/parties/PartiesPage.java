package org.sekisho.pages.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sekisho.accounts.Duty;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.KnownParties;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.pages.exchange.Searching;
import org.sekisho.pages.frame.Appearance;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Ways;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyCountry;
import org.sekisho.screening.score.Pairing;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.HitText;
import org.sekisho.terms.Text;

/** A search over the lists in any script, and how each hit came about, part by part. */
final class PartiesPage {

  private static final int LONGEST = 200;
  private static final int MOST = 50;

  private final Asked asked;
  private final Searching searching;
  private final Optional<KnownParties> parties;
  private final Notebook notebook;
  private final Voice voice;

  PartiesPage(Asked asked, Searching searching, Optional<KnownParties> parties, Notebook notebook) {
    this.parties = parties;
    this.asked = asked;
    this.searching = searching;
    this.notebook = notebook;
    this.voice = new Voice(asked.appearance().language());
  }

  String html() {
    Optional<String> name =
        asked.field("q").map(text -> text.substring(0, Math.min(LONGEST, text.length())));
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Parties", "当事者"),
            tabs(asked.appearance(), "/parties"),
            search(name.orElse("")),
            name.map(this::found).orElseGet(this::lists));
  }

  /** Ways to those pages alone that the reader is entrusted with. */
  static Html tabs(Appearance reader, String here) {
    List<Ways.Tab> tabs = new ArrayList<>();
    if (reader.duties().contains(Duty.SCREEN)) {
      tabs.add(new Ways.Tab("/parties", Text.of("Names on lists", "名簿照合")));
    }
    if (reader.duties().contains(Duty.OWN)) {
      tabs.add(new Ways.Tab("/parties/owners", Text.of("Owners", "所有関係")));
    }
    return new Ways(new Voice(reader.language()))
        .tabs(Text.of("Ways to look at parties", "当事者の表示方法"), tabs, here);
  }

  private Html search(String name) {
    return Html.element(
            "form",
            Html.element("label", voice.say("A name, in any script", "氏名又は名称（文字の種類を問わない）"))
                .with("for", "q"),
            Html.element("input")
                .with("type", "search")
                .with("id", "q")
                .with("name", "q")
                .with("value", name)
                .with("autocomplete", "off")
                .with("required", ""),
            voice.button("Search", "照合").styled("main"))
        .with("method", "get")
        .with("action", "/parties")
        .with("role", "search")
        .styled("search");
  }

  private Html lists() {
    List<String> lists = searching.lists();
    return lists.isEmpty()
        ? voice
            .p(
                Text.of(
                    "No list is loaded: start the server with --list.",
                    "名簿が読み込まれていません。--listを指定してサーバーを起動してください。"))
            .styled("wrong")
        : voice
            .p(
                Text.of(
                    "Lists at hand: " + String.join(", ", lists),
                    "照合する名簿：" + String.join("、", lists)))
            .styled("meta");
  }

  private Html found(String name) {
    List<Hit> hits = searching.search(name).stream().limit(MOST).toList();
    Html told =
        voice
            .p(
                hits.isEmpty()
                    ? Text.of("Nobody of this name is on the lists.", "名簿に該当者はありません。")
                    : Text.of(
                        hits.size() + (hits.size() == 1 ? " hit" : " hits") + ", best first",
                        "該当候補：" + hits.size() + "件（得点順）"))
            .with("role", "status");
    return Html.several(
        parties.map(known -> known(known.search(name))).orElse(Html.NOTHING),
        told,
        lists(),
        Html.element(
                "ol",
                IntStream.range(0, hits.size()).mapToObj(i -> hit(name, hits.get(i), i)).toList())
            .styled("hits"));
  }

  /** Parties on which the office keeps a file, before what lists say of the name. */
  private Html known(List<Hit> hits) {
    if (hits.isEmpty()) {
      return Html.NOTHING;
    }
    List<Html> items =
        hits.stream()
            .map(hit ->
                (Html)
                    Html.element(
                        "li",
                        voice.link(
                            "/parties/" + hit.party().partyId(), Text.same(hit.party().name())),
                        Html.words(" " + HitText.score(hit.score()) + " "),
                        voice.say(hit.band().text())))
            .toList();
    return voice.section("known", "Parties on record here", "登録済みの当事者", Html.element("ul", items));
  }

  private Html hit(String name, Hit hit, int number) {
    Party party = hit.party();
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.element(
            "h2",
            Html.words(party.name() + " "),
            Html.element(
                    "span",
                    Html.words(HitText.score(hit.score()) + " "),
                    voice.say(hit.band().text()))
                .styled("badge band-" + hit.band().code())));
    parts.add(voice.p(about(party)).styled("meta"));
    parts.add(pairings(hit));
    parts.add(
        voice.fold(
            Text.of("The reasons in one line", "理由（一行表示）"),
            Html.element("p", HitText.of(hit, voice.language()))));
    parts.add(new JudgementForm(asked, notebook, name).of(party, number));
    return Html.element("li", parts).styled("hit");
  }

  private Text about(Party party) {
    String countries =
        party.countries().stream()
            .map(PartyCountry::code)
            .distinct()
            .collect(Collectors.joining(", "));
    return Text.same(
        party.listId() + " · " + party.partyId() + (countries.isEmpty() ? "" : " · " + countries));
  }

  private Html pairings(Hit hit) {
    if (hit.explanation().pairings().isEmpty()) {
      return Html.NOTHING;
    }
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Asked", "照会した名称"),
            voice.column("Listed", "名簿上の名称"),
            voice.column("How they agree", "一致の態様"));
    return voice.table(
        Text.of("Part by part: " + hit.name().text(), "部分ごとの対応：" + hit.name().text()),
        head,
        hit.explanation().pairings().stream().map(this::row).toList());
  }

  private Html row(Pairing pairing) {
    return Html.element(
        "tr",
        Html.element("td", pairing.asked()),
        Html.element("td", pairing.listed()),
        Html.element("td", voice.say(pairing.how().text())));
  }
}
