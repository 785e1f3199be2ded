package org.sekisho.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sekisho.casework.file.Story.EXAMINER;
import static org.sekisho.casework.file.Story.FILER;
import static org.sekisho.casework.file.Story.FIRST;
import static org.sekisho.casework.file.Story.HEAD;
import static org.sekisho.casework.file.Story.SECOND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.outcome.CaseOutcome;

class CaseLifeTest {

  private static final OutcomeDeed.Decided CLEARED =
      new OutcomeDeed.Decided(new CaseOutcome.Cleared(List.of()), "no risk");

  @Test
  void aFilingGoesFromDraftToOutcome() {
    Story story = Story.inExamination().advised(AdviceKind.APPROVE).countersigned();
    story.then(HEAD, CLEARED);
    assertThat(story.file().stage().code()).isEqualTo("decided");
    assertThat(story.file().settlement().ruling(1)).isPresent();
  }

  @Test
  void aRoundHasOneOutcome() {
    Story story =
        Story.inExamination().advised(AdviceKind.APPROVE).countersigned().then(HEAD, CLEARED);
    assertThat(story.refused(HEAD, CLEARED))
        .contains("casework.stage.wrong", "casework.outcome.twice");
  }

  @Test
  void whoAdvisedDoesNotCountersign() {
    Story story = Story.inExamination().advised(AdviceKind.APPROVE);
    assertThat(story.refused(EXAMINER.as(Capacity.COUNTERSIGNER), story.sign(1)))
        .containsExactly("casework.duty.separate");
  }

  @Test
  void theFirstCountersignerIsNotTheSecond() {
    Story story = Story.inExamination().advised(AdviceKind.APPROVE);
    story.then(FIRST, story.sign(1));
    assertThat(story.refused(FIRST, story.sign(2))).containsExactly("casework.duty.separate");
  }

  @Test
  void whoAdvisedOrCountersignedDoesNotDecide() {
    Story story = Story.inExamination().advised(AdviceKind.APPROVE).countersigned();
    assertThat(story.refused(EXAMINER.as(Capacity.DECIDER), CLEARED))
        .containsExactly("casework.duty.separate");
    assertThat(story.refused(FIRST.as(Capacity.DECIDER), CLEARED))
        .containsExactly("casework.duty.separate");
  }

  @Test
  void changedAdviceTakesTheForceFromCountersigns() {
    Story story = Story.inExamination().advised(AdviceKind.APPROVE).countersigned();
    story.then(EXAMINER, Story.advice(AdviceLevel.FINAL, AdviceKind.REFUSE));
    assertThat(story.refused(HEAD, CLEARED)).containsExactly("casework.countersign.missing");
    assertThat(story.file().examination().countersigns()).hasSize(2);
    assertThat(story.refused(SECOND, story.sign(2))).containsExactly("casework.countersign.first");
  }

  @Test
  void whatWasWithdrawnIsFiledAgainAsANewRound() {
    Story story =
        Story.inExamination()
            .then(FILER, new FilingDeed.Withdrawn("to rework the deal"))
            .then(FILER, new FilingDeed.Refiled(Story.filing()))
            .then(EXAMINER, new FilingDeed.Accepted("R-2"));
    assertThat(story.file().round()).isEqualTo(2);
    assertThat(story.file().docket().receipts()).hasSize(2);
  }
}
