package org.sekisho.casework.clearance.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sekisho.access.Clearance;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Level;
import org.sekisho.access.Recognition;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.Role;

/** The whole course of persons, from the list to the destruction of the records. */
class CourseTest {

  private static final Recognition RECOGNITION = Recognition.shipped();

  private static boolean reads(Story story, Level level, String group, LocalDate day) {
    Label label = new LabelDraft().at(level).group(group).label();
    Clearance clearance =
        new Entitlement(story.course, Map.of()).clearance(Clearance.NONE, story.file(), day);
    return RECOGNITION.dominates(clearance, label, day);
  }

  private static boolean readsEconomic(Story story, LocalDate day) {
    return reads(story, Level.JP_IMPORTANT_ECONOMIC, "project", day);
  }

  @Test
  void aPersonIsClearedForTenYearsFromTheNoticeAndNotADayLonger() {
    Story story =
        Story.economic(LocalDate.of(2026, 6, 1)).proposed().assessed(true).letIn("project");
    assertThat(readsEconomic(story, LocalDate.of(2026, 5, 31))).isFalse();
    assertThat(readsEconomic(story, LocalDate.of(2026, 6, 1))).isTrue();
    assertThat(readsEconomic(story, LocalDate.of(2036, 6, 1))).isTrue();
    assertThat(readsEconomic(story, LocalDate.of(2036, 6, 2))).isFalse();
    assertThat(
            new Entitlement(story.course, Map.of())
                .clearance(Clearance.NONE, story.file(), LocalDate.of(2036, 6, 2)))
        .isEqualTo(Clearance.NONE);
  }

  @Test
  void anAssessmentUnderTheActOf2013OpensBothForFiveYears() {
    Story story =
        Story.special(LocalDate.of(2026, 6, 1)).proposed().assessed(true).letIn("project");
    LocalDate last = LocalDate.of(2031, 6, 1);
    assertThat(reads(story, Level.JP_SPECIALLY_DESIGNATED, "project", last)).isTrue();
    assertThat(readsEconomic(story, last)).isTrue();
    assertThat(reads(story, Level.JP_SPECIALLY_DESIGNATED, "project", last.plusDays(1))).isFalse();
    assertThat(readsEconomic(story, last.plusDays(1))).isFalse();
  }

  @Test
  void nothingIsOpenBeforeTheBriefingAndThePledgeNorForAnotherGroup() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Story story = Story.economic(day).proposed().assessed(true);
    assertThat(readsEconomic(story, day)).isFalse();
    story.letIn("project");
    assertThat(readsEconomic(story, day)).isTrue();
    assertThat(reads(story, Level.JP_IMPORTANT_ECONOMIC, "other", day)).isFalse();
    story.does(Story.OFFICER, new Handling.NeedEnded("project", "the project is over"));
    assertThat(readsEconomic(story, day)).isFalse();
  }

  @Test
  void whoIsTurnedDownHearsTheReasonsAndMayComplain() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Story story = Story.economic(day).proposed().assessed(false);
    assertThat(story.file().stage()).isEqualTo(Stage.NOT_CLEARED);
    assertThat(readsEconomic(story, day)).isFalse();
    story.does(Story.HERSELF, new Finding.Complained("the debts are paid"));
    assertThat(story.refused(Story.HERSELF, new Finding.Complained("again")))
        .containsExactly("clearance.complaint.open");
    story.does(Story.HEAD, new Finding.ComplaintAnswered("they were not paid on that day"));
    story
        .does(Story.OFFICER, new Handling.ReassessmentOpened(Handling.Cause.NEW_PROPOSAL))
        .assessed(true);
    assertThat(story.file().stage()).isEqualTo(Stage.CLEARED);
  }

  @Test
  void consentCanBeWithdrawnUntilTheResultIsToldAndTheEmployerHearsOnlyThat() {
    Story story =
        Story.ofOperator(LocalDate.of(2026, 6, 1)).proposed().noticed().consented().answered();
    story.does(Story.HERSELF, new Calling.ConsentWithdrawn());
    assertThat(
            story.refused(
                Story.OFFICER, new Finding.EmployerTold("aoki", Finding.Answer.NOT_CLEARED)))
        .containsExactly("clearance.employer.answer");
    story.does(Story.OFFICER, new Finding.EmployerTold("aoki", Finding.Answer.NO_CONSENT));
    assertThat(story.file().keptUntil()).contains(LocalDate.of(2029, 6, 1));
    Story told = Story.economic(LocalDate.of(2026, 6, 1)).proposed().assessed(true);
    assertThat(told.refused(Story.HERSELF, new Calling.ConsentWithdrawn()))
        .containsExactly("clearance.stage");
  }

  @Test
  void aDoubtStopsTheClearanceUntilANewAssessmentIsTold() {
    Story story =
        Story.economic(LocalDate.of(2026, 6, 1)).proposed().assessed(true).letIn("project");
    LocalDate reported = LocalDate.of(2028, 3, 1);
    story
        .on(reported)
        .does(Story.OFFICER, new Handling.CircumstancesReported("means", "a seizure of pay"));
    assertThat(readsEconomic(story, reported)).isTrue();
    LocalDate found = LocalDate.of(2028, 3, 5);
    story.on(found).does(Story.HEAD, new Handling.DoubtFound("the seizure is real"));
    assertThat(readsEconomic(story, found.minusDays(1))).isTrue();
    assertThat(readsEconomic(story, found)).isFalse();
    LocalDate anew = LocalDate.of(2028, 5, 1);
    story.on(anew).does(Story.OFFICER, new Handling.ReassessmentOpened(Handling.Cause.DOUBT));
    assertThat(readsEconomic(story, anew)).isFalse();
    story.assessed(true);
    assertThat(readsEconomic(story, anew)).isTrue();
    assertThat(readsEconomic(story, LocalDate.of(2038, 5, 1))).isTrue();
    assertThat(readsEconomic(story, LocalDate.of(2038, 5, 2))).isFalse();
  }

  @Test
  void aClearanceEndsWithANegativeNewAssessment() {
    Story story =
        Story.economic(LocalDate.of(2026, 6, 1)).proposed().assessed(true).letIn("project");
    story
        .on(LocalDate.of(2028, 3, 5))
        .does(Story.HEAD, new Handling.DoubtFound("debts"))
        .does(Story.OFFICER, new Handling.ReassessmentOpened(Handling.Cause.DOUBT))
        .assessed(false);
    assertThat(readsEconomic(story, story.day())).isFalse();
    assertThat(story.file().granted()).isEmpty();
  }

  @Test
  void anotherOrganReliesOnTheAssessmentAndTheYearsCountFromTheFirstNotice() {
    LocalDate first = LocalDate.of(2026, 6, 1);
    Story here = Story.economic(first).proposed().assessed(true);
    LocalDate later = LocalDate.of(2030, 4, 1);
    here.on(later).does(Story.OFFICER, new Handling.TransferConfirmed("mod", true, Story.PAPER));
    Story there =
        new Story(
            "jp-important-economic", Level.JP_IMPORTANT_ECONOMIC, later, "mod", Optional.empty());
    there
        .proposed()
        .noticed()
        .consented()
        .does(
            there.officer(),
            new Inquiry.AssessmentReused("meti", first, "cabinet_office", Story.PAPER))
        .decided(true)
        .told()
        .letIn("project");
    assertThat(readsEconomic(there, LocalDate.of(2036, 6, 1))).isTrue();
    assertThat(readsEconomic(there, LocalDate.of(2036, 6, 2))).isFalse();
    Actor head = new Actor("other", Role.HEAD, "mod");
    assertThat(there.refused(head, new Finding.Decided(true, "")))
        .containsExactly("clearance.stage");
  }

  @Test
  void anAmericanClearanceIsRenewedAfterFiveYearsAndCanBeWithdrawn() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Story story = new Story("us-national-security", Level.US_SECRET, day, "dod", Optional.empty());
    story.proposed().assessed(true).letIn("program");
    assertThat(reads(story, Level.US_CONFIDENTIAL, "program", LocalDate.of(2031, 6, 1))).isTrue();
    assertThat(reads(story, Level.US_TOP_SECRET, "program", day)).isFalse();
    assertThat(reads(story, Level.US_SECRET, "program", LocalDate.of(2031, 6, 2))).isFalse();
    story
        .on(LocalDate.of(2027, 1, 1))
        .does(story.head(), new Handling.ClearanceWithdrawn("guideline F"));
    assertThat(reads(story, Level.US_SECRET, "program", story.day())).isFalse();
    assertThat(story.refused(story.head(), new Handling.ClearanceWithdrawn("again")))
        .containsExactly("clearance.not_cleared");
  }

  @Test
  void whoHoldsAnExemptOfficeReadsWhileItIsHeld() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Story story =
        Story.economic(day).proposed().does(Story.OFFICER, new Calling.OfficeEntered("minister"));
    story.does(
        Story.OFFICER,
        new Handling.NeedGranted("project", List.of(), "leads it", Optional.empty()));
    assertThat(readsEconomic(story, day.minusDays(1))).isFalse();
    assertThat(readsEconomic(story, day)).isTrue();
    story.on(day.plusYears(1)).does(Story.OFFICER, new Calling.OfficeLeft());
    assertThat(readsEconomic(story, day.plusYears(1).minusDays(1))).isTrue();
    assertThat(readsEconomic(story, day.plusYears(1))).isFalse();
  }

  @Test
  void recordsAreDestroyedAfterTheirYearsAndNothingIsLeftToRead() {
    Story story = Story.economic(LocalDate.of(2026, 6, 1)).proposed().assessed(false);
    story.on(LocalDate.of(2036, 6, 1));
    assertThat(story.refused(Story.OFFICER, new Keeping.Destroyed("shredded")))
        .containsExactly("clearance.retention");
    story.on(LocalDate.of(2036, 6, 2)).does(Story.OFFICER, new Keeping.Destroyed("shredded"));
    assertThat(story.refused(Story.OFFICER, story.proposal())).contains("clearance.destroyed");
    PersonFile left = new PersonFile("file-1", Erasure.of(story.file()));
    assertThat(left.stage()).isEqualTo(Stage.DESTROYED);
    assertThat(left.toString()).doesNotContain("debts", "never at work", "does she drink");
    assertThat(left.acts()).hasSameSizeAs(story.file().acts());
  }
}
