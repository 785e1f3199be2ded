package org.sekisho.pages.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Posting;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.html.Html;
import org.sekisho.pages.deeds.Offers;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Happened;
import org.sekisho.pages.parts.Notices;
import org.sekisho.pages.parts.Sides;
import org.sekisho.terms.Text;

/** One case: how it stands, what can be done, and all that happened, seen from one side. */
final class CasePage {

  private final Asked asked;
  private final Casework casework;
  private final Casework.Opened opened;
  private final Voice voice;

  CasePage(Asked asked, Casework casework, Casework.Opened opened) {
    this.asked = asked;
    this.casework = casework;
    this.opened = opened;
    this.voice = new Voice(asked.appearance().language());
  }

  /**
   * The page.
   *
   * @param address of the case, without a slash behind it
   * @param above the page from which one comes here
   */
  String html(String address, Crumb above, Optional<Offers.Refused> refused) {
    CaseView view = opened.view();
    Offers offers = new Offers(asked, casework, opened);
    List<Html> parts = new ArrayList<>();
    parts.add(done());
    parts.add(head(view.file()));
    parts.add(
        voice.section(
            "clocks", "Clocks", "期間", new ClockMarks(voice, asked.today()).table(opened.clocks())));
    parts.add(doing(address, offers, refused));
    parts.add(voice.section("history", "What happened", "経過", timeline(view)));
    parts.add(new FilingSection(voice, casework, view).html(address));
    parts.add(new QuestionSection(voice, view).html());
    if (view.side() == CaseView.Side.OFFICE) {
      parts.add(new AdviceSection(voice, casework, view).html());
      parts.add(new PrecedentSection(voice, opened.precedents()).html());
    }
    parts.add(new LicenceSection(voice, casework, view.file(), asked.today()).html());
    return new Frame(asked.appearance(), asked.path())
        .around(view.filing().title(), List.of(above), parts.toArray(Html[]::new));
  }

  private Html done() {
    return asked
        .field("done")
        .<Html>map(word ->
            new Notices(voice)
                .done(Text.of("It is done, and stands in the record.", "実行され、記録されました。")))
        .orElse(Html.NOTHING);
  }

  private Html head(CaseFile file) {
    List<Html> rows = new ArrayList<>();
    rows.add(voice.row("Stage", "段階", voice.say(file.stage().title())));
    rows.add(voice.row("Regime", "制度", voice.say(casework.regime(file.filing().regime()))));
    rows.add(voice.row("Filer", "届出者・申請者", name(file.docket().organisation())));
    file.docket()
        .receipt(file.round())
        .ifPresent(receipt -> rows.add(voice.row("Receipt", "受理番号", Html.words(receipt.number()))));
    if (file.round() > 1) {
      rows.add(voice.row("Round", "回", Html.words("" + file.round())));
    }
    if (opened.view().side() == CaseView.Side.OFFICE) {
      rows.add(voice.row("Before", "係属部局", places(file)));
      if (!file.posting().flags().isEmpty()) {
        rows.add(
            voice.row(
                "Flags",
                "旗",
                new Sides(voice)
                    .tags(file.posting().flags().stream().map(flag -> flag.title()).toList())));
      }
    }
    return voice.table(
        Text.of("How the case stands", "事案の現況"),
        Html.element("tr", voice.column("What", "項目"), voice.column("How it is", "内容")),
        rows);
  }

  private Html places(CaseFile file) {
    List<Html> places = new ArrayList<>();
    for (Posting.UnitPlace place : file.posting().places().values()) {
      Text unit = casework.name(place.unit());
      Text lead = place.lead() ? Text.of(" (lead)", "（主管）") : Text.same("");
      Text officer =
          place.officer().isEmpty()
              ? Text.of(": nobody yet", "：担当未定")
              : Text.of(
                  ": " + casework.name(place.officer()).en(),
                  "：" + casework.name(place.officer()).ja());
      Text ended = place.released() ? Text.of(", done", "（処理済み）") : Text.same("");
      places.add(
          Html.element(
              "li",
              voice.say(
                  Text.of(
                      unit.en() + lead.en() + officer.en() + ended.en(),
                      unit.ja() + lead.ja() + officer.ja() + ended.ja()))));
    }
    return places.isEmpty() ? voice.say("nowhere yet", "未回付") : Html.element("ul", places);
  }

  private Html name(String id) {
    return voice.say(casework.name(id));
  }

  private Html doing(String address, Offers offers, Optional<Offers.Refused> refused) {
    Html inside =
        offers.isEmpty()
            ? voice.p(Text.of("There is nothing for you to do here now.", "現在、行うことができる手続はありません。"))
            : offers.html(address + "/do/", refused);
    return voice.section("do", "What you can do now", "行うことができる手続", inside, amend(address));
  }

  /** The filing itself is completed and changed on a page of its own. */
  private Html amend(String address) {
    return FilingPage.isOpenTo(casework.worker(), opened.view())
        ? Html.element(
                "p",
                voice
                    .link(
                        address + "/filing",
                        Text.of("Complete or change the filing", "届出の内容を補完・変更する"))
                    .styled("button"))
            .styled("actions")
        : Html.NOTHING;
  }

  private Html timeline(CaseView view) {
    ActWords words = new ActWords(casework, view.filing());
    List<Happened.Event> events = new ArrayList<>();
    for (Act act : view.acts().reversed()) {
      ActWords.Told told = words.of(act);
      List<Html> inside = new ArrayList<>();
      inside.add(voice.p(by(act)).styled("meta"));
      if (!told.said().isEmpty()) {
        inside.add(Html.element("p", told.said()).styled("said"));
      }
      events.add(
          new Happened.Event(
              act.at().atZone(casework.zone()).toLocalDate(),
              told.title(),
              Html.several(inside),
              act.number() == view.file().acts().size()));
    }
    return new Happened(voice).line(events);
  }

  private Text by(Act act) {
    Text unit = act.unit().isEmpty() ? act.capacity().title() : casework.name(act.unit());
    Text person =
        act.person().isEmpty() || act.person().equals(unit.en())
            ? Text.same("")
            : casework.name(act.person());
    Text capacity = act.capacity().title();
    return Text.of(
        capacity.en() + ", " + unit.en() + (person.en().isEmpty() ? "" : ", " + person.en()),
        capacity.ja() + "・" + unit.ja() + (person.ja().isEmpty() ? "" : "・" + person.ja()));
  }
}
