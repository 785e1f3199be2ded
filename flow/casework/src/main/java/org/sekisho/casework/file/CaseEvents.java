package org.sekisho.casework.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.act.PostingDeed;

/** What happened in a case, in the words that rules of clocks know. */
public final class CaseEvents {

  private CaseEvents() {}

  /**
   * Something that starts, stops, resumes or changes a clock.
   *
   * @param name for example {@code accepted}
   * @param clock the only clock that it concerns; empty where it may concern any
   * @param reference question, extension or letter
   */
  public record CaseEvent(String name, Instant at, int round, String clock, String reference) {}

  /** All events of a case in order, those of earlier rounds too. */
  public static List<CaseEvent> of(CaseFile file) {
    List<CaseEvent> events = new ArrayList<>();
    int round = 1;
    for (Act act : file.acts()) {
      if (isNewRound(act)) {
        round++;
      }
      add(events, file, act, round);
    }
    return events;
  }

  private static boolean isNewRound(Act act) {
    return act.deed() instanceof FilingDeed.Refiled
        || (act.deed() instanceof OutcomeDeed.AppealDecided decided
            && decided.result() == OutcomeDeed.AppealResult.QUASHED);
  }

  private static void add(List<CaseEvent> events, CaseFile file, Act act, int round) {
    switch (act.deed()) {
      case FilingDeed deed -> filed(events, act, deed, round);
      case ExaminationDeed deed -> examined(events, file, act, deed, round);
      case OutcomeDeed deed -> settled(events, act, deed, round);
      case PostingDeed deed -> {}
    }
  }

  private static void filed(List<CaseEvent> events, Act act, FilingDeed deed, int round) {
    switch (deed) {
      case FilingDeed.Submitted submitted -> event(events, act, "submitted", round, "", "");
      case FilingDeed.Refiled refiled -> event(events, act, "submitted", round, "", "");
      case FilingDeed.Accepted accepted ->
          event(events, act, "accepted", round, "", accepted.receipt());
      case FilingDeed.Returned returned -> event(events, act, "returned", round, "", "");
      case FilingDeed.Withdrawn withdrawn -> event(events, act, "withdrawn", round, "", "");
      case FilingDeed.Amended amended -> event(events, act, "amended", round, "", "");
      case FilingDeed.Drafted drafted -> {}
    }
  }

  private static void examined(
      List<CaseEvent> events, CaseFile file, Act act, ExaminationDeed deed, int round) {
    switch (deed) {
      case ExaminationDeed.Asked asked ->
          event(events, act, "question-issued", round, asked.clock(), asked.id());
      case ExaminationDeed.QuestionServed(String id) ->
          event(events, act, "question-served", round, clock(file, id), id);
      case ExaminationDeed.Answered answered ->
          event(
              events,
              act,
              "question-answered",
              round,
              clock(file, answered.question()),
              answered.question());
      case ExaminationDeed.QuestionWithdrawn(String id, String reason) ->
          event(events, act, "question-withdrawn", round, clock(file, id), id);
      case ExaminationDeed.PeriodChanged changed ->
          event(events, act, "period-changed", round, changed.clock(), changed.by());
      case ExaminationDeed.Proceeded proceeded ->
          event(events, act, proceeded.event(), round, "", "");
      case ExaminationDeed.InterestDeclared declared -> {}
      case ExaminationDeed.Advised advised -> {}
      case ExaminationDeed.Countersigned signed -> {}
    }
  }

  private static void settled(List<CaseEvent> events, Act act, OutcomeDeed deed, int round) {
    switch (deed) {
      case OutcomeDeed.Recommended recommended -> event(events, act, "recommended", round, "", "");
      case OutcomeDeed.RecommendationAnswered answered ->
          event(
              events,
              act,
              answered.accepted() ? "recommendation-accepted" : "recommendation-refused",
              round,
              "",
              "");
      case OutcomeDeed.Decided decided -> event(events, act, "decided", round, "", "");
      case OutcomeDeed.OutcomeServed served ->
          event(events, act, "outcome-served", round, "", served.letter());
      case OutcomeDeed.Appealed appealed -> event(events, act, "appealed", round, "", "");
      case OutcomeDeed.AppealDecided decided -> event(events, act, "appeal-decided", round, "", "");
      case OutcomeDeed.Revoked revoked -> event(events, act, "revoked", round, "", "");
      case OutcomeDeed.Surrendered surrendered -> event(events, act, "surrendered", round, "", "");
      case OutcomeDeed.ConditionReported reported -> {}
      case OutcomeDeed.ConditionFound found -> {}
      case OutcomeDeed.Used used -> {}
      case OutcomeDeed.UseReturned returned -> {}
      case OutcomeDeed.Varied varied -> {}
      case OutcomeDeed.Transferred transferred -> {}
    }
  }

  private static String clock(CaseFile file, String question) {
    var asked = file.examination().questions().get(question);
    return asked == null ? "" : asked.clock();
  }

  private static void event(
      List<CaseEvent> events, Act act, String name, int round, String clock, String reference) {
    events.add(new CaseEvent(name, act.at(), round, clock, reference));
  }
}
