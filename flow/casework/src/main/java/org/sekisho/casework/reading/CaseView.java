package org.sekisho.casework.reading;

import java.util.List;
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
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.Part;

/**
 * What one reader may see of a case: only acts within reach, and for the filer none that are
 * internal. What is left out leaves no trace but the gaps between the numbers.
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

  /** What a reader sees, whose reach is told label by label. */
  public static CaseView of(CaseFile file, Side side, Predicate<Label> reach) {
    List<Act> seen =
        file.acts().stream()
            .filter(act -> reach.test(act.label()))
            .filter(act -> side == Side.OFFICE || isOpenToFiler(act))
            .filter(act -> isWithinReach(file, act, reach))
            .map(act -> within(act, reach))
            .toList();
    return new CaseView(file, seen, file.filing().within(reach), side);
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

  private static Act within(Act act, Predicate<Label> reach) {
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
          case Deed other -> other;
        };
    return new Act(
        act.caseId(),
        act.number(),
        act.at(),
        act.person(),
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
          case ExaminationDeed.InterestDeclared declared -> false;
          case ExaminationDeed.Advised advised -> false;
          case ExaminationDeed.Countersigned signed -> false;
        };
  }
}
