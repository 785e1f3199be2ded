package org.sekisho.casework.clearance.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.ActJson;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problem;

class PartnerTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ContentHash PAPER = ContentHash.of("paper");
  private static final Actor OFFICER = new Actor("officer", Role.OFFICER, "mod");
  private static final Actor HEAD = new Actor("head", Role.HEAD, "mod");
  private static final PersonRef VISITOR = new PersonRef("v-1");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final PartnerDeed VISIT =
      new PartnerDeed.VisitAsked(
          "jp-us",
          "mod",
          PartnerDeed.Direction.THEIRS_HERE,
          Level.JP_SPECIALLY_DESIGNATED,
          List.of(VISITOR),
          "talks",
          LocalDate.of(2026, 6, 10),
          LocalDate.of(2026, 6, 12));

  private final PartnerStep law = new PartnerStep(Agreements.shipped(), TOKYO);
  private PartnerFile file = PartnerFile.empty("visit-1");
  private LocalDate day = DAY;

  @BeforeEach
  void begin() {
    file = PartnerFile.empty("visit-1");
    day = DAY;
  }

  private Instant now() {
    return day.atTime(9, 0).atZone(TOKYO).toInstant();
  }

  private void does(Actor actor, PartnerDeed deed) {
    file = file.with(law.step(file, deed, actor, now()).orThrow());
  }

  private List<String> refused(Actor actor, PartnerDeed deed) {
    return law.step(file, deed, actor, now()).problems().stream().map(Problem::code).toList();
  }

  private static PartnerDeed confirmed(LocalDate until) {
    return new PartnerDeed.ClearanceConfirmed(VISITOR, Level.JP_SPECIALLY_DESIGNATED, until, PAPER);
  }

  @Test
  void aVisitNeedsAConfirmationThatReachesItsLastDay() {
    does(OFFICER, VISIT);
    assertThat(refused(HEAD, new PartnerDeed.Allowed("")))
        .containsExactly("clearance.partner.unconfirmed");
    does(OFFICER, confirmed(LocalDate.of(2026, 6, 11)));
    assertThat(file.unconfirmed()).containsExactly(VISITOR);
    does(OFFICER, confirmed(LocalDate.of(2026, 6, 12)));
    does(HEAD, new PartnerDeed.Allowed("escorted"));
    assertThat(refused(OFFICER, new PartnerDeed.Done(DAY, "went well", PAPER)))
        .contains("clearance.days.reversed");
    day = LocalDate.of(2026, 6, 12);
    does(OFFICER, new PartnerDeed.Done(day, "went well", PAPER));
    does(OFFICER, new PartnerDeed.OnwardAsked("Australia", "the same project"));
    does(HEAD, new PartnerDeed.OnwardAnswered(false, "no agreement names it"));
    ActJson<PartnerDeed> json = new ActJson<>(PartnerDeed.class);
    for (Act<PartnerDeed> act : file.acts()) {
      assertThat(json.read(json.write(act)).orThrow()).isEqualTo(act);
    }
  }

  @Test
  void whoTookTheRequestDoesNotAllowIt() {
    does(OFFICER, VISIT);
    does(OFFICER, confirmed(LocalDate.of(2026, 6, 12)));
    assertThat(refused(new Actor("Officer ", Role.HEAD, "mod"), new PartnerDeed.Allowed("")))
        .containsExactly("clearance.actor.same");
  }

  @Test
  void nothingIsSharedWithoutAnAgreementThatIsKnownToCoverIt() {
    assertThat(refused(OFFICER, sharing("jp-de", Level.JP_SPECIALLY_DESIGNATED))).isEmpty();
    assertThat(refused(OFFICER, sharing("jp-ca", Level.JP_SPECIALLY_DESIGNATED)))
        .containsExactly("clearance.partner.no_agreement");
    assertThat(refused(OFFICER, sharing("jp-us", Level.JP_IMPORTANT_ECONOMIC)))
        .containsExactly("clearance.partner.no_agreement");
    day = LocalDate.of(2021, 3, 21);
    assertThat(refused(OFFICER, sharing("jp-de", Level.JP_SPECIALLY_DESIGNATED)))
        .containsExactly("clearance.partner.no_agreement");
    day = LocalDate.of(2021, 3, 22);
    assertThat(refused(OFFICER, sharing("jp-de", Level.JP_SPECIALLY_DESIGNATED))).isEmpty();
  }

  private static PartnerDeed sharing(String agreement, Level level) {
    return new PartnerDeed.SharingAsked(agreement, "mod", level, PAPER, "a joint project");
  }
}
