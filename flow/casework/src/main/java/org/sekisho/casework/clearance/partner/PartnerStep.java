package org.sekisho.casework.clearance.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.acts.Refusals;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/**
 * Whether a deed is lawful in the file of a visit or a sharing (2024 act, article 8; agreements).
 *
 * @param zone whose days count
 */
public record PartnerStep(List<Agreement> agreements, ZoneId zone) {

  public PartnerStep {
    agreements = List.copyOf(agreements);
  }

  public Checked<List<Act<PartnerDeed>>> step(
      PartnerFile file, PartnerDeed deed, Actor actor, Instant now) {
    Refusals refusals = new Refusals(file.id());
    LocalDate day = now.atZone(zone).toLocalDate();
    refusals.unless(
        file.acts().isEmpty() || !now.isBefore(file.acts().getLast().at()),
        "time.backwards",
        "now",
        Text.of("a later act stands in the file already", "既に後の時刻の記録があります"),
        Text.of("look at the clock of the machine", "機器の時刻を確認してください"));
    check(refusals, file, deed, day);
    by(refusals, file, deed, actor);
    int number = file.acts().size() + 1;
    return refusals.check(() -> List.of(new Act<PartnerDeed>(file.id(), number, now, actor, deed)));
  }

  private static void by(Refusals refusals, PartnerFile file, PartnerDeed deed, Actor actor) {
    switch (deed) {
      case PartnerDeed.VisitAsked asked -> organ(refusals, actor, asked.organ(), Role.OFFICER);
      case PartnerDeed.SharingAsked asked -> organ(refusals, actor, asked.organ(), Role.OFFICER);
      case PartnerDeed.Allowed allowed -> decides(refusals, file, actor);
      case PartnerDeed.Refused refused -> decides(refusals, file, actor);
      case PartnerDeed.OnwardAnswered answered -> decides(refusals, file, actor);
      case PartnerDeed.ClearanceConfirmed confirmed ->
          organ(refusals, actor, file.organ().orElse(""), Role.OFFICER);
      case PartnerDeed.Done done -> organ(refusals, actor, file.organ().orElse(""), Role.OFFICER);
      case PartnerDeed.OnwardAsked asked ->
          organ(refusals, actor, file.organ().orElse(""), Role.OFFICER);
    }
  }

  private static void organ(Refusals refusals, Actor actor, String organ, Role role) {
    refusals.role(actor, role);
    refusals.body(actor, organ);
  }

  private static void decides(Refusals refusals, PartnerFile file, Actor actor) {
    organ(refusals, actor, file.organ().orElse(""), Role.HEAD);
    refusals.another(
        actor, file.acts().stream().findFirst().map(Act::actor), Text.of("the request", "申請の受付"));
  }

  private void check(Refusals refusals, PartnerFile file, PartnerDeed deed, LocalDate day) {
    switch (deed) {
      case PartnerDeed.VisitAsked asked -> {
        opens(refusals, file);
        refusals.say(asked.purpose(), "purpose");
        refusals.days(day, asked.first(), "first");
        refusals.days(asked.first(), asked.last(), "last");
        agreed(refusals, asked.agreement(), asked.level(), asked.first(), asked.last());
        persons(refusals, asked.persons());
      }
      case PartnerDeed.SharingAsked asked -> {
        opens(refusals, file);
        refusals.say(asked.purpose(), "purpose");
        agreed(refusals, asked.agreement(), asked.level(), day, day);
      }
      case PartnerDeed.ClearanceConfirmed confirmed ->
          state(refusals, isVisitor(file, confirmed.person()) && !file.isDecided());
      case PartnerDeed.Allowed allowed -> {
        state(refusals, file.organ().isPresent() && !file.isDecided());
        confirmed(refusals, file.unconfirmed());
        stillAgreed(refusals, file, day);
      }
      case PartnerDeed.Refused(String reasons) -> {
        state(refusals, file.organ().isPresent() && !file.isDecided());
        refusals.say(reasons, "reasons");
      }
      case PartnerDeed.Done done -> {
        state(refusals, file.isAllowed() && !file.isDone());
        refusals.days(done.day(), day, "day");
        file.visit()
            .ifPresent(visit -> {
              refusals.days(visit.first(), done.day(), "day");
              refusals.days(done.day(), visit.last(), "day");
            });
        stillAgreed(refusals, file, done.day());
      }
      case PartnerDeed.OnwardAsked(String to, String why) -> {
        state(refusals, file.isDone() && !file.awaitsOnwardAnswer());
        refusals.say(to, "to");
        refusals.say(why, "why");
      }
      case PartnerDeed.OnwardAnswered(boolean consented, String why) -> {
        state(refusals, file.awaitsOnwardAnswer());
        refusals.say(why, "why");
      }
    }
  }

  private static boolean isVisitor(PartnerFile file, PersonRef person) {
    return file.visit().filter(visit -> visit.persons().contains(person)).isPresent();
  }

  private static void opens(Refusals refusals, PartnerFile file) {
    state(refusals, file.acts().isEmpty());
  }

  private static void state(Refusals refusals, boolean fits) {
    refusals.unless(
        fits,
        "partner.stage",
        "deed",
        Text.of("the file is not at this point", "手続がこの段階にありません"),
        Text.of("look at the acts in the file", "これまでの記録を確認してください"));
  }

  private static void persons(Refusals refusals, List<PersonRef> persons) {
    refusals.unless(
        !persons.isEmpty(),
        "partner.nobody",
        "persons",
        Text.of("no visitor is named", "訪問者の記載がありません"),
        Text.of("name those who visit", "訪問者を記載してください"));
  }

  private static void confirmed(Refusals refusals, List<PersonRef> unconfirmed) {
    String ids = String.join(", ", unconfirmed.stream().map(PersonRef::id).toList());
    refusals.unless(
        unconfirmed.isEmpty(),
        "partner.unconfirmed",
        "persons",
        Text.of(
            "`" + Brief.of(ids) + "` is not confirmed at the level until the last day",
            "`" + Brief.of(ids) + "`について、最終日までの区分の確認がありません"),
        Text.of("ask the visitor's state for a confirmation", "訪問者の本国に確認を求めてください"));
  }

  private void stillAgreed(Refusals refusals, PartnerFile file, LocalDate day) {
    file.visit()
        .ifPresent(visit ->
            agreed(refusals, visit.agreement(), visit.level(), visit.first(), visit.last()));
    file.last(PartnerDeed.SharingAsked.class)
        .ifPresent(asked -> agreed(refusals, asked.agreement(), asked.level(), day, day));
  }

  private void agreed(Refusals refusals, String id, Level level, LocalDate first, LocalDate last) {
    Optional<Agreement> agreement =
        agreements.stream().filter(each -> each.id().equals(id)).findFirst();
    refusals.unless(
        agreement
            .filter(each -> each.isInForce(first, last) && each.covers(level, first))
            .isPresent(),
        "partner.no_agreement",
        "agreement",
        Text.of(
            "`" + Brief.of(id) + "` does not cover `" + level.code() + "` on these days",
            "`" + Brief.of(id) + "`は、当該期間において`" + level.title().ja() + "`を対象としていません"),
        Text.of(
            "nothing is shared without an agreement that covers it", "対象とする協定がない限り、提供することはできません"));
  }
}
