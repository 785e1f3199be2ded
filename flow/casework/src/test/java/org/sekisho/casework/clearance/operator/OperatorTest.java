package org.sekisho.casework.clearance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sekisho.access.Clearance;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.ActJson;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.person.Entitlement;
import org.sekisho.casework.clearance.person.Story;
import org.sekisho.casework.clearance.view.OperatorSummary;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problem;

/** A company from its application to the loss of its recognition. */
class OperatorTest {

  private static final Course COURSE = Story.COURSES.course("jp-important-economic").orElseThrow();
  private static final ContentHash PAPER = Story.PAPER;
  private static final Actor COMPANY = Story.OPERATOR;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private OperatorFile file = OperatorFile.empty("operator-1");
  private LocalDate day = DAY;

  @BeforeEach
  void begin() {
    file = OperatorFile.empty("operator-1");
    day = DAY;
  }

  private void does(Actor actor, OperatorDeed deed) {
    file = file.with(step(actor, deed).orThrow());
  }

  private List<String> refused(Actor actor, OperatorDeed deed) {
    return step(actor, deed).problems().stream().map(Problem::code).toList();
  }

  private Checked<List<Act<OperatorDeed>>> step(Actor actor, OperatorDeed deed) {
    return OperatorStep.step(
        COURSE, file, deed, actor, day.atTime(9, 0).atZone(COURSE.zone()).toInstant());
  }

  private void applied() {
    does(
        COMPANY,
        new OperatorDeed.Applied(
            "aoki", COURSE.id(), COURSE.hash(), "meti", "protects a port", List.of("room-1")));
    COURSE.operators().rules().stream()
        .skip(1)
        .forEach(rule -> does(COMPANY, new OperatorDeed.RuleFiled(rule.id(), PAPER)));
  }

  private void examined() {
    does(COMPANY, new OperatorDeed.RuleFiled(COURSE.operators().rules().getFirst().id(), PAPER));
    does(COMPANY, new OperatorDeed.InfluenceTold("listed; no holder above 5 %", "all", PAPER));
    does(Story.OFFICER, new OperatorDeed.FacilityInspected("room-1", true, "locked"));
    does(Story.OFFICER, new OperatorDeed.InfluenceExamined(true, "none"));
  }

  private void recognised() {
    applied();
    examined();
    does(
        Story.HEAD,
        new OperatorDeed.Recognised(
            List.of(new OperatorDeed.Condition("c-1", "a second lock", DAY.plusMonths(1)))));
  }

  private void contracted() {
    does(
        Story.OFFICER,
        new OperatorDeed.ContractMade(
            "k-1",
            COURSE.operators().contract().stream().map(Course.Named::id).toList(),
            DAY,
            LocalDate.of(2028, 3, 31),
            PAPER));
    does(COMPANY, new OperatorDeed.PersonsListed("k-1", List.of(Story.PERSON)));
  }

  @Test
  void everythingThatIsMissingForTheRecognitionIsToldAtOnce() {
    applied();
    assertThat(refused(Story.HEAD, new OperatorDeed.Recognised(List.of())))
        .containsExactlyInAnyOrder(
            "clearance.rule.missing",
            "clearance.facility.not_sound",
            "clearance.influence.not_examined");
  }

  @Test
  void newOwnersMustBeExaminedAndNotByWhoDecides() {
    applied();
    examined();
    does(COMPANY, new OperatorDeed.InfluenceTold("a fund bought 30 %", "one new", PAPER));
    assertThat(refused(Story.HEAD, new OperatorDeed.Recognised(List.of())))
        .containsExactly("clearance.influence.not_examined");
    does(Story.OFFICER, new OperatorDeed.InfluenceExamined(true, "a board of citizens"));
    assertThat(
            refused(
                new Actor("OFFICER", Role.HEAD, "meti"), new OperatorDeed.Recognised(List.of())))
        .containsExactly("clearance.actor.same");
  }

  @Test
  void aContractHoldsWhatTheActDemands() {
    recognised();
    assertThat(
            refused(
                Story.OFFICER,
                new OperatorDeed.ContractMade("k-1", List.of("handlers"), DAY, DAY, PAPER)))
        .containsExactly("clearance.contract.items");
    assertThat(file.openConditions()).hasSize(1);
    assertThat(overdue(DAY.plusMonths(1))).isEmpty();
    assertThat(overdue(DAY.plusMonths(1).plusDays(1))).hasSize(1);
    does(Story.OFFICER, new OperatorDeed.ConditionMet("c-1", PAPER));
    assertThat(file.openConditions()).isEmpty();
  }

  @Test
  void changesAreReportedAndWaitUntilTheyAreExamined() {
    recognised();
    does(
        COMPANY,
        new OperatorDeed.ChangeReported(
            "x-1", OperatorDeed.Subject.OFFICERS, "a new director", Optional.empty()));
    assertThat(file.openChanges()).hasSize(1);
    does(Story.OFFICER, new OperatorDeed.ChangeExamined("x-1", true, "no influence"));
    assertThat(file.openChanges()).isEmpty();
  }

  @Test
  void whatTheOperatorMayNotHoldNoneOfItsPeopleMayHandle() {
    recognised();
    contracted();
    Story story = Story.ofOperator(DAY).proposed().assessed(true).letIn("project");
    assertThat(isOpen(story, DAY)).isTrue();
    assertThat(isOpen(story, LocalDate.of(2028, 3, 31))).isTrue();
    assertThat(isOpen(story, LocalDate.of(2028, 4, 1))).isFalse();
    day = LocalDate.of(2027, 1, 10);
    does(Story.HEAD, new OperatorDeed.RecognitionWithdrawn("the rules are not kept"));
    assertThat(isOpen(story, LocalDate.of(2027, 1, 9))).isTrue();
    assertThat(isOpen(story, LocalDate.of(2027, 1, 10))).isFalse();
  }

  @Test
  void whoIsStruckFromTheListIsOutOnThatDay() {
    recognised();
    contracted();
    Story story = Story.ofOperator(DAY).proposed().assessed(true).letIn("project");
    day = LocalDate.of(2026, 9, 1);
    does(COMPANY, new OperatorDeed.PersonStruck("k-1", Story.PERSON, "left"));
    assertThat(isOpen(story, LocalDate.of(2026, 8, 31))).isTrue();
    assertThat(isOpen(story, LocalDate.of(2026, 9, 1))).isFalse();
    assertThat(refused(COMPANY, new OperatorDeed.PersonStruck("k-1", new PersonRef("p-2"), "left")))
        .containsExactly("clearance.list.unknown");
  }

  @Test
  void everyActIsReadAsItWasWritten() {
    recognised();
    contracted();
    ActJson<OperatorDeed> json = new ActJson<>(OperatorDeed.class);
    for (Act<OperatorDeed> act : file.acts()) {
      assertThat(json.read(json.write(act)).orThrow()).isEqualTo(act);
    }
  }

  private List<OperatorDeed.Condition> overdue(LocalDate on) {
    return OperatorSummary.of(COURSE, file, on).overdue();
  }

  private boolean isOpen(Story story, LocalDate on) {
    return !new Entitlement(COURSE, Map.of("aoki", file))
        .clearance(Clearance.NONE, story.file(), on)
        .grants()
        .isEmpty();
  }
}
