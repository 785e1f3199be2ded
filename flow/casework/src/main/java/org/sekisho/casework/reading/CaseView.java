package org.sekisho.casework.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sekisho.access.Label;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Docket;
import org.sekisho.casework.file.Stage;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.Part;

/**
 * What one reader may see of a case: only acts within reach, and for the filer none that are
 * internal, and units in the place of officers. What is left out leaves no trace but the gaps
 * between the numbers.
 *
 * @param filing the newest version, without what is out of reach
 */
public record CaseView(CaseFile file, List<Act> acts, Filing filing, Side side) {

  /** From where somebody looks. */
  public enum Side {
    FILER,
    OFFICE
  }

  public CaseView {
    acts = List.copyOf(acts);
  }

  /**
   * What a reader sees, whose reach is told label by label. Empty where the case is out of reach,
   * or a draft, which is its filer's own.
   */
  public static Optional<CaseView> of(CaseFile file, Side side, Predicate<Label> reach) {
    boolean own = side == Side.FILER || !(file.stage() instanceof Stage.Draft);
    return own && reach.test(file.label())
        ? Optional.of(seen(file, side, reach))
        : Optional.empty();
  }

  private static CaseView seen(CaseFile file, Side side, Predicate<Label> reach) {
    List<Act> seen =
        file.acts().stream()
            .filter(act -> reach.test(act.label()))
            .filter(act -> side == Side.OFFICE || isOpenToFiler(act))
            .filter(act -> isWithinReach(file, act, reach))
            .filter(act -> side == Side.FILER || !isDrafting(file, act))
            .map(act -> within(act, side, reach))
            .toList();
    return new CaseView(file, seen, file.filing().within(reach), side);
  }

  /** Versions before the one that was first submitted are the filer's own. */
  private static boolean isDrafting(CaseFile file, Act act) {
    int submitted =
        file.acts().stream()
            .filter(each -> each.deed() instanceof FilingDeed.Submitted)
            .mapToInt(Act::number)
            .findFirst()
            .orElse(0);
    int newest =
        file.docket().versions().stream()
            .mapToInt(Docket.Version::act)
            .filter(version -> version < submitted)
            .max()
            .orElse(0);
    return act.number() < newest;
  }

  /** An act on a restricted part is as restricted as the part. */
  private static boolean isWithinReach(CaseFile file, Act act, Predicate<Label> reach) {
    return switch (act.deed()) {
      case ExaminationDeed.Advised(var advice) -> within(file, advice.part(), reach);
      case ExaminationDeed.Asked asked -> within(file, asked.part(), reach);
      case PostingDeed.Flagged flagged -> within(file, flagged.flag().part(), reach);
      case PostingDeed.FlagLifted lifted -> within(file, lifted.part(), reach);
      case Deed other -> true;
    };
  }

  private static boolean within(CaseFile file, Part part, Predicate<Label> reach) {
    return file.docket().versions().stream()
        .allMatch(version -> reach.test(version.filing().label(part)));
  }

  private static Act within(Act act, Side side, Predicate<Label> reach) {
    Deed deed =
        switch (act.deed()) {
          case FilingDeed.Drafted(Filing filing) -> new FilingDeed.Drafted(filing.within(reach));
          case FilingDeed.Amended(Filing filing, String reason) ->
              new FilingDeed.Amended(filing.within(reach), reason);
          case FilingDeed.Refiled(Filing filing) -> new FilingDeed.Refiled(filing.within(reach));
          case ExaminationDeed.Answered(String question, String words, var attachments) ->
              new ExaminationDeed.Answered(
                  question,
                  words,
                  attachments.stream().filter(each -> reach.test(each.label())).toList());
          case OutcomeDeed.ConditionReported(
                  String condition,
                  LocalDate due,
                  String words,
                  List<Attachment> attachments) ->
              new OutcomeDeed.ConditionReported(
                  condition,
                  due,
                  words,
                  attachments.stream().filter(each -> reach.test(each.label())).toList());
          case Deed other -> other;
        };
    return new Act(
        act.caseId(),
        act.number(),
        act.at(),
        side == Side.FILER && act.capacity() != Capacity.FILER ? "" : act.person(),
        act.organisation(),
        act.unit(),
        act.capacity(),
        act.label(),
        deed);
  }

  /** What the office says to the filer, and what the filer did; nothing else. */
  static boolean isOpenToFiler(Act act) {
    return act.capacity() == Capacity.FILER
        || switch (act.deed()) {
          case FilingDeed deed -> true;
          case OutcomeDeed deed -> true;
          case PostingDeed deed -> false;
          case ExaminationDeed.Asked asked -> true;
          case ExaminationDeed.QuestionServed served -> true;
          case ExaminationDeed.QuestionWithdrawn withdrawn -> true;
          case ExaminationDeed.Answered answered -> true;
          case ExaminationDeed.PeriodChanged changed -> true;
          case ExaminationDeed.Proceeded proceeded -> true;
          case ExaminationDeed.InterestDeclared declared -> false;
          case ExaminationDeed.Advised advised -> false;
          case ExaminationDeed.Countersigned signed -> false;
        };
  }
}
