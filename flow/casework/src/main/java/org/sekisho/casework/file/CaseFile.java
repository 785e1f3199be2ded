package org.sekisho.casework.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.access.Label;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Filing;

/**
 * A case: all its acts in order, and what they come to. Nothing in it is ever changed; one act more
 * makes the next file.
 *
 * @param round counts from 1; another begins when it is filed again or an outcome is quashed
 */
public record CaseFile(
    String id,
    List<Act> acts,
    Stage stage,
    int round,
    Docket docket,
    Posting posting,
    Examination examination,
    Settlement settlement) {

  public CaseFile {
    acts = List.copyOf(acts);
  }

  /** The case that some acts come to: the first is a draft, and numbers count from 1. */
  public static CaseFile of(List<Act> acts) {
    Act first = acts.getFirst();
    CaseFile file =
        new CaseFile(
            first.caseId(),
            List.of(),
            new Stage.Draft(),
            1,
            Docket.empty(first),
            Posting.NOWHERE,
            Examination.UNTOUCHED,
            Settlement.NONE);
    if (!(first.deed() instanceof FilingDeed.Drafted)) {
      throw new IllegalArgumentException("a case begins with a draft: " + first.event());
    }
    for (Act act : acts) {
      file = file.with(act);
    }
    return file;
  }

  /** The file after one act more. */
  public CaseFile with(Act act) {
    if (act.number() != acts.size() + 1 || !act.caseId().equals(id)) {
      throw new IllegalArgumentException(
          "act " + act.number() + " of " + act.caseId() + " does not follow " + acts.size());
    }
    List<Act> more = new ArrayList<>(acts);
    more.add(act);
    Course course = Course.after(this, act);
    return new CaseFile(
        id,
        more,
        course.stage(),
        course.round(),
        act.deed() instanceof FilingDeed deed ? docket.after(act, deed, course.round()) : docket,
        posted(act),
        act.deed() instanceof ExaminationDeed deed
            ? examination.after(act, deed, round)
            : examination,
        act.deed() instanceof OutcomeDeed deed ? settlement.after(act, deed, round) : settlement);
  }

  private Posting posted(Act act) {
    return switch (act.deed()) {
      case PostingDeed deed -> posting.after(act, deed, round);
      case FilingDeed.Refiled refiled -> posting.afresh();
      case FilingDeed deed -> posting;
      case ExaminationDeed deed -> posting;
      case OutcomeDeed deed -> posting;
    };
  }

  /** The newest version of what was filed. */
  public Filing filing() {
    return docket.filing();
  }

  public Instant opened() {
    return acts.getFirst().at();
  }

  /** The label of the case itself: that of its first act. */
  public Label label() {
    return acts.getFirst().label();
  }

  /** The label of a record made from the whole case. */
  public Label labelOfAll() {
    Label all = acts.stream().map(Act::label).reduce(Label.PUBLIC, Label::join);
    for (Docket.Version version : docket.versions()) {
      for (CaseParty party : version.filing().parties()) {
        all = all.join(party.label());
      }
      for (var attached : version.filing().attachments()) {
        all = all.join(attached.label());
      }
    }
    return all;
  }
}
