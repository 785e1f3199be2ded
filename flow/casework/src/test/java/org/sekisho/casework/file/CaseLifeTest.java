package org.sekisho.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sekisho.casework.file.Story.EXAMINER;
import static org.sekisho.casework.file.Story.FILER;
import static org.sekisho.casework.file.Story.FIRST;
import static org.sekisho.casework.file.Story.HEAD;
import static org.sekisho.casework.file.Story.SECOND;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Opinion;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.outcome.Allowance;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.outcome.HeldLicence;
import org.sekisho.casework.outcome.Licence;
import org.sekisho.terms.Period;

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
            .then(Story.REGISTRY, Story.routed("mof", true, 2))
            .then(EXAMINER, new FilingDeed.Accepted("R-2"));
    assertThat(story.file().round()).isEqualTo(2);
    assertThat(story.file().docket().receipts()).hasSize(2);
  }

  @Test
  void aRecommendationWaitsTenDaysForItsAnswer() {
    Story story = Story.inExamination().advised(AdviceKind.REFUSE).countersigned();
    LocalDate day = LocalDate.of(2026, 4, 11);
    story.then(
        HEAD,
        new OutcomeDeed.Recommended(
            "stop", List.of(new CaseOutcome.Ground("27(3)", "security")), day));
    assertThat(story.refused(HEAD, CLEARED)).containsExactly("casework.recommendation.open");
    story.later(Duration.ofDays(11));
    assertThat(story.refused(FILER, new OutcomeDeed.RecommendationAnswered(true, "we stop")))
        .containsExactly("casework.recommendation.late");
    assertThat(story.refused(HEAD, CLEARED)).isEmpty();
  }

  @Test
  void whoIsTiedToAnOwnerOfThePartyIsBarred() {
    Story story = Story.inExamination();
    assertThat(
            story.refused(
                EXAMINER.tiedTo(Set.of("lei-9")),
                Story.advice(AdviceLevel.OFFICER, AdviceKind.APPROVE)))
        .containsExactly("casework.interest.barred");
  }

  @Test
  void anObjectionHoldsUpTheOutcomeUntilItIsSettled() {
    Story story = Story.inExamination();
    Actor meti = Actor.of("p-meti", "o-meti", "meti", Capacity.CONSULTED);
    story.then(
        EXAMINER,
        new PostingDeed.Consulted(
            "k1",
            "meti",
            "any view?",
            LocalDate.of(2026, 4, 15),
            Consultation.Silence.AGREEMENT,
            "hand"));
    story.then(meti, new PostingDeed.OpinionGiven("k1", new Opinion.Objection("supply")));
    story.advised(AdviceKind.APPROVE).countersigned();
    assertThat(story.refused(HEAD, CLEARED)).containsExactly("casework.consultation.open");
    story.then(EXAMINER, new PostingDeed.Escalated("k1", "nss-economic", "no agreement"));
    story.then(
        Actor.of("p-nss", "o-nss", "nss-economic", Capacity.COORDINATOR),
        new PostingDeed.Settled("k1", "cleared with a report"));
    assertThat(story.refused(HEAD, CLEARED)).isEmpty();
  }

  @Test
  void aLicenceIsUsedByItsHolderDownToNothing() {
    Story story = Story.inExamination().advised(AdviceKind.APPROVE).countersigned();
    Licence licence =
        new Licence(
            "L-1",
            "o-kaisha",
            Period.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31)),
            List.of(new Allowance("i1", new CaseItem.Quantity(BigDecimal.TEN, "pieces"))),
            List.of());
    story.then(HEAD, new OutcomeDeed.Decided(new CaseOutcome.Licensed(licence), "no risk"));
    LocalDate day = LocalDate.of(2026, 5, 1);
    story.then(FILER, new OutcomeDeed.Used("u1", "i1", new BigDecimal("9.5"), day, "B/L 1"));
    OutcomeDeed.Used half = new OutcomeDeed.Used("u2", "i1", new BigDecimal("0.5"), day, "B/L 2");
    OutcomeDeed.Used more = new OutcomeDeed.Used("u2", "i1", new BigDecimal("0.51"), day, "B/L 2");
    assertThat(story.refused(FILER, more)).containsExactly("casework.licence.exceeded");
    story.then(HEAD, new OutcomeDeed.Transferred("o-other", "merger"));
    assertThat(story.refused(FILER, half)).containsExactly("casework.unit.wrong");
    story.then(Actor.of("p2", "o-other", "o-other", Capacity.FILER), half);
    assertThat(story.file().settlement().licence().orElseThrow().state(day))
        .isEqualTo(HeldLicence.State.EXHAUSTED);
  }
}
