package org.sekisho.pages.casework;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Stage;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.FormParts;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Where a filer completes a filing: what the regime asks for, each thing in its field. */
final class FilingPage {

  private final Asked asked;
  private final Casework.Opened opened;
  private final String address;
  private final FilingFields fields;

  FilingPage(Asked asked, Casework casework, Casework.Opened opened, String address) {
    this.asked = asked;
    this.opened = opened;
    this.address = address;
    this.fields = new FilingFields(asked, casework, opened.view().filing(), opened.requirements());
  }

  /** Filers change what they filed until it is decided, and file again what they withdrew. */
  static boolean isOpenTo(Casework.Worker worker, CaseView view) {
    CaseFile file = view.file();
    boolean changeable =
        file.stage().isOpen()
            || file.stage() instanceof Stage.Draft
            || file.stage() instanceof Stage.Returned
            || file.stage() instanceof Stage.Withdrawn;
    return changeable
        && view.side() == CaseView.Side.FILER
        && worker.seats().stream()
            .anyMatch(seat ->
                seat.capacity() == Capacity.FILER
                    && seat.unit().equals(file.docket().organisation()));
  }

  Casework.Seat seat() {
    return new Casework.Seat(Capacity.FILER, opened.view().file().docket().organisation());
  }

  /** What the form comes to. */
  Deed deed() {
    Filing filing = fields.read();
    return opened.view().file().stage() instanceof Stage.Withdrawn
        ? new FilingDeed.Refiled(filing)
        : new FilingDeed.Amended(filing, asked.field("reason").orElse(""));
  }

  String html(List<Problem> problems) {
    Voice voice = new Voice(asked.appearance().language());
    List<Html> parts = new ArrayList<>();
    if (!problems.isEmpty()) {
      parts.add(
          new Notices(voice)
              .problems(Text.of("This cannot be filed so", "このままでは提出できません"), problems));
    }
    List<Html> form = new ArrayList<>(fields.html(voice, !problems.isEmpty()));
    Stage stage = opened.view().file().stage();
    if (stage.isOpen()) {
      form.add(
          new Fields(voice)
              .text(
                  "reason",
                  Fields.Label.of("Why it is changed", "変更の理由").must(),
                  asked.field("reason").orElse(""),
                  false));
    }
    form.add(
        Html.element("p", voice.button("Keep this version", "この版を保存する").styled("main"))
            .styled("actions"));
    parts.add(
        new FormParts(voice, asked.token())
            .post(address + "/filing", form.toArray(Html[]::new))
            .with("enctype", "multipart/form-data"));
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Complete the filing", "届出の内容の補完・変更"),
            List.of(new Crumb(address, opened.view().filing().title())),
            parts.toArray(Html[]::new));
  }
}
