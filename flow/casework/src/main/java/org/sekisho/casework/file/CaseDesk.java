package org.sekisho.casework.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.sekisho.access.Label;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.Entitlement;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.filing.Requirement;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/**
 * Where deeds are admitted to case files, or refused with every reason. A pure function: it is
 * given the file, what somebody wants done, who they are, and the time.
 *
 * @param zone in which the office counts days
 * @param requirements what filings must bring
 */
public record CaseDesk(ZoneId zone, List<Requirement> requirements) {

  public CaseDesk {
    requirements = List.copyOf(requirements);
  }

  /** A desk that asks for nothing beside the filing. */
  public static CaseDesk in(ZoneId zone) {
    return new CaseDesk(zone, List.of());
  }

  /** The first act of a case. */
  public Checked<Act> open(
      String caseId, FilingDeed.Drafted draft, Actor actor, Instant now, Label label) {
    Refusals refusals = new Refusals(caseId, draft.word());
    entitled(refusals, draft, actor);
    FilingChecks.sound(refusals, draft.filing());
    return refusals.problems().check(() -> act(caseId, 1, draft, actor, now, label));
  }

  /** The next act of a case, bearing no label beside the case's own. */
  public Checked<Act> decide(CaseFile file, Deed deed, Actor actor, Instant now) {
    return decide(file, deed, actor, now, Label.PUBLIC);
  }

  /** The next act of a case, or all that stands against it. */
  public Checked<Act> decide(CaseFile file, Deed deed, Actor actor, Instant now, Label label) {
    Refusals refusals = new Refusals(file.id(), deed.word());
    entitled(refusals, deed, actor);
    belongs(refusals, file, deed, actor);
    barred(refusals, file, deed, actor);
    inOrder(refusals, file, now);
    LocalDate today = now.atZone(zone).toLocalDate();
    switch (deed) {
      case FilingDeed filing ->
          new FilingChecks(file, refusals, requirements, today).check(filing, actor);
      case PostingDeed posting -> new PostingChecks(file, refusals, today).check(posting, actor);
      case ExaminationDeed examination ->
          new ExaminationChecks(file, refusals, today).check(examination, actor);
      case OutcomeDeed outcome -> new OutcomeChecks(file, refusals, today).check(outcome, actor);
    }
    return refusals
        .problems()
        .check(
            () -> act(file.id(), file.acts().size() + 1, deed, actor, now, own(file, deed, label)));
  }

  /** What is said of a restricted part is as restricted as the part. */
  private static Label own(CaseFile file, Deed deed, Label label) {
    return switch (deed) {
      case ExaminationDeed.Advised(Advice advice) -> label.join(file.filing().label(advice.part()));
      case ExaminationDeed.Asked asked -> label.join(file.filing().label(asked.part()));
      case PostingDeed.Flagged flagged -> label.join(file.filing().label(flagged.flag().part()));
      case PostingDeed.FlagLifted lifted -> label.join(file.filing().label(lifted.part()));
      case Deed other -> label;
    };
  }

  private static Act act(
      String caseId, int number, Deed deed, Actor actor, Instant now, Label label) {
    return new Act(
        caseId,
        number,
        now,
        actor.person(),
        actor.organisation(),
        actor.unit(),
        actor.capacity(),
        label,
        deed);
  }

  private static void entitled(Refusals refusals, Deed deed, Actor actor) {
    Set<Capacity> able = Entitlement.of(deed);
    List<Capacity> sorted = able.stream().sorted().toList();
    refusals.unless(
        able.contains(actor.capacity()),
        "capacity.wrong",
        Text.of(
            "this is not done as " + actor.capacity().title().en(),
            actor.capacity().title().ja() + "として行うことはできません"),
        Text.of(
            "it is done as " + String.join(", ", sorted.stream().map(c -> c.title().en()).toList()),
            "行うことができる者：" + String.join("、", sorted.stream().map(c -> c.title().ja()).toList())));
  }

  /** Filers act for the organisation that filed; units act on cases that were sent to them. */
  private static void belongs(Refusals refusals, CaseFile file, Deed deed, Actor actor) {
    boolean belongs =
        switch (actor.capacity()) {
          case FILER -> actor.organisation().equals(side(file, deed));
          case EXAMINER, ADVISER, COUNTERSIGNER, DECIDER -> file.posting().isAt(actor.unit());
          case CONSULTED ->
              file.posting().consultations().values().stream()
                  .anyMatch(asked -> asked.unit().equals(actor.unit()));
          case COORDINATOR, REGISTRY -> true;
        };
    refusals.unless(
        belongs,
        "unit.wrong",
        Text.of(
            "the case is not before `" + actor.unit() + "`",
            "この事案は`" + actor.unit() + "`に係属していません"),
        Text.of("have it routed there first", "先に回付を受けてください"));
  }

  /** A licence is used, reported on and given up by its holder, who may not be who filed. */
  private static String side(CaseFile file, Deed deed) {
    boolean holders =
        deed instanceof OutcomeDeed.Used
            || deed instanceof OutcomeDeed.UseReturned
            || deed instanceof OutcomeDeed.ConditionReported
            || deed instanceof OutcomeDeed.Surrendered;
    return file.settlement()
        .licence()
        .filter(held -> holders)
        .map(held -> held.licence().holder())
        .orElse(file.docket().organisation());
  }

  private static void barred(Refusals refusals, CaseFile file, Deed deed, Actor actor) {
    refusals.unless(
        deed instanceof ExaminationDeed.InterestDeclared || !Conflicts.bars(file, actor),
        "interest.barred",
        Text.of("you have an interest in this case", "この事案に利害関係があります"),
        Text.of("leave it to another officer", "他の担当官に引き継いでください"));
  }

  private static void inOrder(Refusals refusals, CaseFile file, Instant now) {
    refusals.unless(
        !now.isBefore(file.acts().getLast().at()),
        "time.backwards",
        Text.of("the act would stand before the last one", "直前の行為より前の時刻です"),
        Text.of("set the clock of the office right", "時計を確認してください"));
  }
}
