package org.sekisho.casework.clearance.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.Role;

/** What the law does not let anybody do. */
class RefusalsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static Story consented() {
    return Story.economic(DAY).proposed().noticed().consented();
  }

  private static List<String> answers(Calling.Answer... answers) {
    return consented().refused(Story.HERSELF, new Calling.Answered(List.of(answers)));
  }

  @ParameterizedTest
  @CsvSource({
    "religion,      faith,       self,      1",
    "means,         party,       self,      1",
    "ties,          name,        self,      1",
    "ties,          name,        cousin,    1",
    "ties,          employer,    spouse,    1",
    "means,         debts,       spouse,    1",
    "ties,          name,        sibling,   0",
    "means,         debts,       self,      2",
  })
  void whatIsNotAmongTheSevenMattersCannotBeAnswered(
      String matter, String field, String about, int which) {
    assertThat(answers(new Calling.Answer(matter, field, about, which, "x")))
        .containsExactly("clearance.answer.not_allowed");
  }

  @Test
  void ofTwoSiblingsNameAndNationalityMayBeTold() {
    assertThat(
            answers(
                new Calling.Answer("ties", "name", "sibling", 1, "Aoki Jiro"),
                new Calling.Answer("ties", "nationality", "sibling", 1, "JPN"),
                new Calling.Answer("ties", "name", "sibling", 2, "Aoki Saburo"),
                new Calling.Answer("ties", "birth_day", "sibling", 2, "1990-02-28")))
        .isEmpty();
    assertThat(
            answers(
                new Calling.Answer("ties", "nationality", "sibling", 1, "Japan"),
                new Calling.Answer("ties", "birth_day", "sibling", 1, "1990-02-30"),
                new Calling.Answer("ties", "birth_day", "sibling", 1, "1990-02-28")))
        .containsExactlyInAnyOrder(
            "clearance.answer.value", "clearance.answer.value", "clearance.answer.twice");
  }

  @Test
  void theNoticeNamesTheMattersOfTheActAndNoOther() {
    Story story = Story.economic(DAY).proposed();
    List<String> more =
        Stream.concat(story.notice().matters().stream(), Stream.of("religion")).toList();
    assertThat(
            story.refused(
                Story.OFFICER, new Calling.Noticed(more, List.of("document"), false, Story.PAPER)))
        .containsExactly("clearance.notice.matters");
    assertThat(
            story.refused(
                Story.OFFICER,
                new Calling.Noticed(
                    story.notice().matters().subList(0, 6), List.of(), true, Story.PAPER)))
        .containsExactlyInAnyOrder(
            "clearance.notice.matters",
            "clearance.notice.inquiries",
            "clearance.notice.reassessment");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dismissal", "pay", "demotion", "posting", "menial_work", "hiring", "gossip"})
  void recordsAreUsedForNothingElse(String use) {
    Story story = Story.economic(DAY).proposed().assessed(true);
    assertThat(story.refused(Story.OFFICER, new Keeping.RecordUsed(use, "asked")))
        .containsExactly("clearance.use.forbidden");
    assertThat(story.refused(Story.OFFICER, new Keeping.RecordUsed("complaint", "asked")))
        .isEmpty();
    assertThat(
            story.refused(
                new Actor("hr", Role.HUMAN_RESOURCES, "meti"),
                new Keeping.RecordUsed("complaint", "asked")))
        .containsExactly("clearance.actor.role");
  }

  @Test
  void whoGaveTheOpinionDoesNotDecide() {
    Story story = consented().answered().investigated(true);
    assertThat(
            story.refused(
                new Actor("INVESTIGATOR ", Role.HEAD, "meti"), new Finding.Decided(true, "")))
        .containsExactly("clearance.actor.same");
  }

  @Test
  void anOrganInvestigatesItselfOnlyWithAReasonAndOnlyUnderTheActOf2024() {
    Story story = consented().answered();
    assertThat(story.refused(Story.OFFICER, new Inquiry.InvestigationAsked("meti", "")))
        .containsExactly("clearance.investigator");
    assertThat(
            story.refused(
                Story.OFFICER, new Inquiry.InvestigationAsked("meti", "its sources are at risk")))
        .isEmpty();
    Story special = Story.special(DAY).proposed().noticed().consented().answered();
    assertThat(
            special.refused(
                Story.OFFICER, new Inquiry.InvestigationAsked("cabinet_office", "usual")))
        .containsExactly("clearance.investigator");
  }

  @Test
  void anInquiryOfAKindThatWasNotNoticedIsRefused() {
    Story story = Story.economic(DAY).proposed();
    story.does(
        Story.OFFICER,
        new Calling.Noticed(story.notice().matters(), List.of("document"), false, Story.PAPER));
    story.consented().answered();
    story.does(Story.OFFICER, new Inquiry.InvestigationAsked("cabinet_office", ""));
    assertThat(
            story.refused(
                story.investigator(),
                new Inquiry.TaskSet("t-1", "acquaintance", "means", "a-1", "debts?")))
        .containsExactly("clearance.inquiry.not_noticed");
    assertThat(
            story.refused(
                story.investigator(),
                new Inquiry.TaskSet("t-1", "document", "religion", "a-1", "faith?")))
        .containsExactly("clearance.matter.unknown");
  }

  /** Ten years after a notice another head may still rely on it; a day later it may not. */
  @ParameterizedTest
  @CsvSource({"2036-06-01, true", "2036-06-02, false"})
  void anAssessmentIsReliedOnWithinTenYears(LocalDate day, boolean allowed) {
    Story story = Story.economic(day).proposed().noticed().consented();
    assertThat(
            story.refused(
                Story.OFFICER,
                new Inquiry.AssessmentReused(
                    "mod", LocalDate.of(2026, 6, 1), "cabinet_office", Story.PAPER)))
        .isEqualTo(allowed ? List.of() : List.of("clearance.reuse.too_old"));
  }

  @Test
  void underJapaneseLawNoClearanceIsWithdrawnWithoutANewAssessment() {
    Story story = Story.economic(DAY).proposed().assessed(true);
    assertThat(story.refused(Story.HEAD, new Handling.ClearanceWithdrawn("a hunch")))
        .containsExactly("clearance.withdrawal");
  }

  @Test
  void whatTheLawAttachesIsNotAskedFor() {
    Story story = Story.economic(DAY).proposed();
    assertThat(
            story.refused(
                Story.HEAD,
                new Effect.ClearanceGranted(
                    Level.JP_IMPORTANT_ECONOMIC, DAY, LocalDate.of(2099, 1, 1))))
        .containsExactly("clearance.effect");
    assertThat(story.refused(Story.HEAD, new Keeping.Erased("answered")))
        .containsExactly("clearance.erased");
  }

  @Test
  void theActOf2024IsNotAppliedBeforeItIsInForce() {
    assertThat(refusedOn(LocalDate.of(2025, 5, 15)))
        .containsExactlyInAnyOrder("clearance.course.not_in_force", "clearance.level");
    assertThat(refusedOn(LocalDate.of(2025, 5, 16))).isEmpty();
  }

  private static List<String> refusedOn(LocalDate day) {
    Story story = Story.economic(day);
    return story.refused(Story.OFFICER, story.proposal());
  }

  /** Deeds in any order by anybody: nobody is cleared but by consent, decision and notice. */
  @Test
  void noOrderOfDeedsClearsAnybodyWithoutConsentDecisionAndNotice() {
    Random random = new Random(11);
    Story source = Story.ofOperator(DAY);
    List<PersonDeed> deeds = deeds(source);
    List<Actor> actors =
        List.of(
            Story.HERSELF,
            Story.OFFICER,
            Story.HEAD,
            Story.OPERATOR,
            source.investigator(),
            new Actor("hr", Role.HUMAN_RESOURCES, "aoki"));
    int cleared = 0;
    for (int run = 0; run < 10; run++) {
      Story story = Story.ofOperator(DAY);
      for (int step = 0; step < 1500; step++) {
        PersonDeed deed = deeds.get(random.nextInt(deeds.size()));
        Actor actor = actors.get(random.nextInt(actors.size()));
        if (story.step(actor, deed).problems().isEmpty()) {
          story.does(actor, deed);
        }
        Optional<Effect.ClearanceGranted> granted = story.file().granted();
        if (granted.isPresent()) {
          cleared++;
          assertThat(story.file().last(Calling.Consented.class)).isPresent();
          assertThat(story.file().all(Finding.Decided.class)).anyMatch(Finding.Decided::favourable);
          assertThat(story.file().last(Finding.PersonNotified.class)).isPresent();
        }
      }
    }
    assertThat(cleared).as("some runs come to a clearance").isPositive();
  }

  private static List<PersonDeed> deeds(Story story) {
    return List.of(
        story.proposal(),
        story.notice(),
        new Calling.Consented(Story.PAPER, Story.PAPER),
        new Calling.Answered(List.of(new Calling.Answer("drink", "trouble", "self", 1, "no"))),
        new Calling.ConsentRefused(),
        new Inquiry.InvestigationAsked("cabinet_office", ""),
        new Inquiry.OpinionGiven(true, List.of()),
        new Finding.Decided(true, ""),
        new Finding.Decided(false, "debts"),
        new Finding.PersonNotified(DAY),
        new Handling.DoubtFound("debts"),
        new Handling.ReassessmentOpened(Handling.Cause.NEW_PROPOSAL),
        new Handling.ReassessmentOpened(Handling.Cause.DOUBT));
  }
}
