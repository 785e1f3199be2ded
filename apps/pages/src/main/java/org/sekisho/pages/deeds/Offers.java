package org.sekisho.pages.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.Entitlement;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.FormParts;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What somebody may do in a case now, each as a small form, and the deed that one of them made. */
public final class Offers {

  private static final String SEAT = "seat";

  private final Asked asked;
  private final Casework casework;
  private final List<Offer> offers = new ArrayList<>();

  private record Offer(DeedForm form, List<Casework.Seat> seats) {}

  /** What is to be done, and as whom. */
  public record Wanted(Casework.Seat seat, Deed deed) {}

  /** What could not be done, and why. */
  public record Refused(String word, List<Problem> problems) {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  public Offers(Asked asked, Casework casework, Casework.Opened opened) {
    this.asked = asked;
    this.casework = casework;
    CaseFile file = opened.view().file();
    List<DeedForm> forms = new ArrayList<>(FilingForms.of(file));
    forms.addAll(new ExaminationForms(file, opened.clocks(), casework, asked.today()).all());
    forms.addAll(new ConsultationForms(file, casework, asked.today()).all());
    forms.addAll(new OutcomeForms(file, asked.today()).all());
    forms.addAll(new LicenceForms(file, asked.today()).all());
    forms.addAll(new PostingForms(file, casework, asked.today()).all());
    for (DeedForm form : forms) {
      List<Casework.Seat> seats = seats(file, form.sample());
      if (!seats.isEmpty()) {
        offers.add(new Offer(form, seats));
      }
    }
  }

  /** The seats from which a deed can be done: the capacity fits, and the case lies there. */
  private List<Casework.Seat> seats(CaseFile file, Deed deed) {
    return casework.worker().seats().stream()
        .filter(seat -> Entitlement.of(deed).contains(seat.capacity()))
        .filter(seat ->
            switch (seat.capacity()) {
              case FILER -> file.docket().organisation().equals(seat.unit()) || holds(file, seat);
              case EXAMINER, ADVISER, COUNTERSIGNER -> file.posting().isAt(seat.unit());
              case DECIDER -> isLead(file, seat) || deed instanceof OutcomeDeed.AppealDecided;
              case CONSULTED ->
                  file.posting().consultations().values().stream()
                      .anyMatch(each -> each.unit().equals(seat.unit()));
              case COORDINATOR -> true;
              case REGISTRY -> false;
            })
        .toList();
  }

  private static boolean holds(CaseFile file, Casework.Seat seat) {
    return file.settlement()
        .licence()
        .filter(held -> held.licence().holder().equals(seat.unit()))
        .isPresent();
  }

  private static boolean isLead(CaseFile file, Casework.Seat seat) {
    return file.posting().lead().filter(lead -> lead.unit().equals(seat.unit())).isPresent();
  }

  public boolean isEmpty() {
    return offers.isEmpty();
  }

  /** The deed that a form of this page made; nothing where the page has no such form. */
  public Optional<Checked<Wanted>> read(String word) {
    return offers.stream()
        .filter(offer -> offer.form().word().equals(word))
        .findFirst()
        .flatMap(offer -> {
          Written written = new Written(asked, word);
          Deed deed = offer.form().reading().apply(written);
          return offer.seats().stream()
              .filter(seat -> offer.seats().size() == 1 || seat.code().equals(written.text(SEAT)))
              .findFirst()
              .map(seat -> written.check(() -> new Wanted(seat, deed)));
        });
  }

  /**
   * The forms.
   *
   * @param address to which they are sent, the word of the deed behind it
   * @param refused the one that was refused: it stays open with all that was written
   */
  public Html html(String address, Optional<Refused> refused) {
    List<Html> parts = new ArrayList<>();
    offers.forEach(offer -> parts.add(html(offer, address, refused)));
    return Html.element("div", parts).styled("offers");
  }

  private Html html(Offer offer, String address, Optional<Refused> refused) {
    Voice voice = new Voice(asked.appearance().language());
    DeedForm form = offer.form();
    Optional<Refused> here = refused.filter(each -> each.word().equals(form.word()));
    Fields fields = new Fields(voice);
    List<Html> inside = new ArrayList<>();
    here.ifPresent(each ->
        inside.add(
            new Notices(voice)
                .problems(Text.of("This cannot be done", "実行できません"), each.problems())));
    inside.add(voice.p(form.effect()).styled("help"));
    if (offer.seats().size() > 1) {
      FormField seat =
          FormField.choice(
              SEAT,
              Fields.Label.of("As", "立場"),
              offer.seats().stream()
                  .map(each -> FormField.choice(each.code(), title(each)))
                  .toList());
      inside.add(seat.html(fields, form.word(), written(form, seat, here.isPresent())));
    }
    form.fields()
        .forEach(field ->
            inside.add(field.html(fields, form.word(), written(form, field, here.isPresent()))));
    inside.add(
        Html.element(
                "p",
                Html.element("button", voice.say(form.title()))
                    .with("type", "submit")
                    .styled("main"))
            .styled("actions"));
    Html.Element fold =
        Html.element(
                "details",
                Html.element("summary", voice.say(form.title())),
                new FormParts(voice, asked.token())
                    .post(address + form.word(), inside.toArray(Html[]::new)))
            .with("id", "do-" + form.word())
            .with("name", "deed");
    return here.isPresent() ? fold.with("open", "") : fold;
  }

  private Text title(Casework.Seat seat) {
    return PostingForms.both(seat.capacity().title(), casework.name(seat.unit()));
  }

  private String written(DeedForm form, FormField field, boolean sent) {
    return sent ? asked.field(form.word() + "." + field.name()).orElse("") : field.value();
  }
}
