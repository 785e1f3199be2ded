package org.sekisho.casework.clearance.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.person.Calling;
import org.sekisho.casework.clearance.person.Finding;
import org.sekisho.casework.clearance.person.Handling;
import org.sekisho.casework.clearance.person.Inquiry;
import org.sekisho.casework.clearance.person.PersonDeed;
import org.sekisho.casework.clearance.person.PersonFile;
import org.sekisho.casework.clearance.person.Stage;
import org.sekisho.casework.clearance.person.Story;

/** Two files that differ only in what a side may not see look the same to that side. */
class ViewsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  /** Puts other words wherever something is written about the person. */
  private static PersonFile rewritten(PersonFile file, Random random, Hidden hidden) {
    return new PersonFile(
        file.id(),
        file.acts().stream()
            .map(act -> act(act, hidden.rewrite(act.deed(), "x" + random.nextInt())))
            .toList());
  }

  private static Act<PersonDeed> act(Act<PersonDeed> act, PersonDeed deed) {
    return new Act<>(act.file(), act.number(), act.at(), act.actor(), deed);
  }

  private interface Hidden {
    PersonDeed rewrite(PersonDeed deed, String word);
  }

  private static PersonDeed inquiry(PersonDeed deed, String word) {
    return switch (deed) {
      case Inquiry.TaskSet set ->
          new Inquiry.TaskSet(set.task(), set.inquiry(), "means", word, word);
      case Inquiry.TaskDone done -> new Inquiry.TaskDone(done.task(), word, done.paper());
      case Inquiry.OpinionGiven given ->
          new Inquiry.OpinionGiven(!given.favourable(), List.of(new Inquiry.Remark("means", word)));
      case Handling.CircumstancesReported reported ->
          new Handling.CircumstancesReported(reported.matter(), word);
      case PersonDeed other -> other;
    };
  }

  private static PersonDeed answers(PersonDeed deed, String word) {
    return switch (deed) {
      case Calling.Answered answered ->
          new Calling.Answered(List.of(new Calling.Answer("drink", "trouble", "self", 1, word)));
      case Inquiry.TaskSet set -> inquiry(set, word);
      case Inquiry.TaskDone done -> inquiry(done, word);
      case PersonDeed other -> other;
    };
  }

  private static PersonDeed decision(PersonDeed deed, String word) {
    return switch (deed) {
      case Finding.Decided decided -> new Finding.Decided(decided.favourable(), word);
      case Finding.Complained complained -> new Finding.Complained(word);
      case PersonDeed other -> other;
    };
  }

  private static PersonDeed everything(PersonDeed deed, String word) {
    return answers(decision(inquiry(deed, word), word), word);
  }

  private static Story story(boolean favourable) {
    Story story = Story.ofOperator(DAY).proposed().assessed(favourable);
    return favourable
        ? story
            .letIn("project")
            .does(Story.OFFICER, new Handling.CircumstancesReported("means", "a seizure"))
        : story.does(Story.HERSELF, new Finding.Complained("it is not so"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nobodyLearnsWhatTheyMayNotSee(boolean favourable) {
    Random random = new Random(7);
    Story story = story(favourable);
    for (int length = 1; length <= story.file().acts().size(); length++) {
      PersonFile file = new PersonFile("file-1", story.file().acts().subList(0, length));
      for (int round = 0; round < 20; round++) {
        PersonFile all = rewritten(file, random, ViewsTest::everything);
        assertThat(HumanResourcesView.of(story.course, all, DAY))
            .isEqualTo(HumanResourcesView.of(story.course, file, DAY));
        assertThat(OperatorView.of(story.course, all, DAY))
            .isEqualTo(OperatorView.of(story.course, file, DAY));
        assertThat(FileSummary.of(story.course, all, DAY))
            .isEqualTo(FileSummary.of(story.course, file, DAY));
        assertThat(PendingDuties.of(story.course, all, DAY))
            .isEqualTo(PendingDuties.of(story.course, file, DAY));
        PersonFile asked = rewritten(file, random, ViewsTest::inquiry);
        assertThat(PersonView.of(story.course, asked, DAY))
            .isEqualTo(PersonView.of(story.course, file, DAY));
        PersonFile decided = rewritten(file, random, ViewsTest::decision);
        assertThat(InvestigatorView.of(decided)).isEqualTo(InvestigatorView.of(file));
        PersonFile answered = rewritten(file, random, ViewsTest::answers);
        assertThat(HeadView.of(answered)).isEqualTo(HeadView.of(file));
      }
    }
  }

  @Test
  void toHumanResourcesRefusalRejectionDoubtAndSilenceLookTheSame() {
    HumanResourcesView nothing =
        new HumanResourcesView(Optional.of(Story.PERSON), Optional.empty());
    Story refused =
        Story.economic(DAY).proposed().noticed().does(Story.HERSELF, new Calling.ConsentRefused());
    Story doubted =
        Story.economic(DAY)
            .proposed()
            .assessed(true)
            .does(Story.HEAD, new Handling.DoubtFound("debts"));
    for (Story story :
        List.of(
            Story.economic(DAY).proposed(),
            refused,
            Story.economic(DAY).proposed().assessed(false),
            doubted)) {
      assertThat(HumanResourcesView.of(story.course, story.file(), DAY)).isEqualTo(nothing);
    }
  }

  @Test
  void thePersonDoesNotSeeThatTheHeadHasDecidedBeforeItIsTold() {
    Story open = Story.economic(DAY).proposed().noticed().consented().answered();
    PersonView before = PersonView.of(open.course, open.file(), DAY);
    open.investigated(false).decided(false);
    assertThat(PersonView.of(open.course, open.file(), DAY)).isEqualTo(before);
    open.told();
    PersonView after = PersonView.of(open.course, open.file(), DAY);
    assertThat(after.stage()).isEqualTo(Stage.NOT_CLEARED);
    assertThat(after.result().orElseThrow().reasons()).contains("debts");
  }

  @Test
  void reasonsThatWereDeclinedAreNotTold() {
    Story story =
        Story.economic(DAY).proposed().noticed().consented().answered().investigated(false);
    story.does(Story.HERSELF, new Finding.ReasonsDeclined()).decided(false).told();
    assertThat(PersonView.of(story.course, story.file(), DAY).result().orElseThrow().reasons())
        .isEmpty();
  }

  @Test
  void theFileSaysAtEachStepWhoIsToActNext() {
    Story story = Story.ofOperator(DAY).proposed();
    assertThat(duties(story, DAY)).containsExactly(Duty.GIVE_NOTICE);
    assertThat(duties(story.noticed(), DAY)).containsExactly(Duty.ANSWER_NOTICE);
    assertThat(duties(story.consented(), DAY)).containsExactly(Duty.ANSWER_QUESTIONNAIRE);
    assertThat(duties(story.answered(), DAY)).containsExactly(Duty.ASK_FOR_INVESTIGATION);
    assertThat(duties(story.investigated(true), DAY)).containsExactly(Duty.DECIDE);
    assertThat(duties(story.decided(true), DAY)).containsExactly(Duty.TELL_PERSON);
    assertThat(duties(story.told(), DAY))
        .containsExactly(Duty.TELL_INVESTIGATOR, Duty.TELL_OPERATOR, Duty.BRIEF, Duty.PLEDGE);
    story
        .does(Story.OFFICER, new Finding.InvestigatorTold("cabinet_office"))
        .does(Story.OFFICER, new Finding.EmployerTold("aoki", Finding.Answer.CLEARED))
        .letIn("project");
    assertThat(duties(story, DAY)).isEmpty();
    assertThat(duties(story, LocalDate.of(2035, 11, 30))).isEmpty();
    assertThat(duties(story, LocalDate.of(2035, 12, 1))).containsExactly(Duty.REASSESS);
    assertThat(duties(story, LocalDate.of(2036, 6, 2)))
        .containsExactly(Duty.REASSESS, Duty.DESTROY);
  }

  private static List<Duty> duties(Story story, LocalDate day) {
    return PendingDuties.of(story.course, story.file(), day).stream().map(Pending::duty).toList();
  }
}
