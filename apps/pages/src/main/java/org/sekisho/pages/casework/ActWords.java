package org.sekisho.pages.casework;

import java.util.List;
import java.util.stream.Collectors;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.examination.Opinion;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.pages.deeds.Parts;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.terms.Text;

/** What was done, in words: a heading, and what was said with it. */
record ActWords(Casework casework, Filing filing) {

  /**
   * An act in words.
   *
   * @param said words of those who acted, which are nobody's to translate
   */
  record Told(Text title, String said) {}

  Told of(Act act) {
    return switch (act.deed()) {
      case FilingDeed deed -> filed(deed);
      case PostingDeed deed -> posted(deed);
      case ExaminationDeed deed -> examined(deed);
      case OutcomeDeed deed -> new OutcomeWords(casework).of(deed);
    };
  }

  private static Told filed(FilingDeed deed) {
    return switch (deed) {
      case FilingDeed.Drafted drafted -> told("Draft laid down", "下書きの作成", "");
      case FilingDeed.Amended(Filing next, String reason) -> told("Amended", "補正・変更", reason);
      case FilingDeed.Submitted submitted -> told("Submitted", "提出", "");
      case FilingDeed.Returned(List<String> missing, var by) ->
          told("Given back for completion", "補正の求め", String.join("\n", missing));
      case FilingDeed.Accepted(String receipt) -> told("Received", "受理", receipt);
      case FilingDeed.Withdrawn(String reason) -> told("Withdrawn", "取下げ", reason);
      case FilingDeed.Refiled refiled -> told("Filed again", "再提出", "");
    };
  }

  private Told posted(PostingDeed deed) {
    return switch (deed) {
      case PostingDeed.Routed routed ->
          routed.lead()
              ? named("Sent to the lead unit: ", "主管部局への回付：", routed.to(), routed.reason())
              : named("Sent to: ", "回付：", routed.to(), routed.reason());
      case PostingDeed.Released(String unit, String reason) ->
          named("Work ended at: ", "処理の終了：", unit, reason);
      case PostingDeed.Assigned(String unit, String officer) ->
          named("Given to: ", "担当の決定：", officer, "");
      case PostingDeed.Flagged flagged ->
          new Told(
              Text.of(
                  "Flag: " + flagged.flag().title().en(), "旗の付与：" + flagged.flag().title().ja()),
              flagged.reason());
      case PostingDeed.FlagLifted lifted ->
          told("Flag lifted: " + lifted.flag(), "旗の解除：" + lifted.flag(), lifted.reason());
      case PostingDeed.Consulted asked -> named("Consulted: ", "協議：", asked.of(), asked.words());
      case PostingDeed.OpinionGiven(String id, Opinion opinion) -> opinion(opinion);
      case PostingDeed.Escalated escalated ->
          named("Objection taken up to: ", "異議の上申：", escalated.to(), escalated.reason());
      case PostingDeed.Settled(String id, String how) -> told("Consultation settled", "協議の調整", how);
      case PostingDeed.Noted(String words, var mentioned) -> told("Note", "メモ", words);
    };
  }

  static Told opinion(Opinion opinion) {
    return switch (opinion) {
      case Opinion.NoObjection no -> told("Opinion: no objection", "意見：異議なし", "");
      case Opinion.Objection(String reasons) -> told("Opinion: objection", "意見：異議あり", reasons);
      case Opinion.UnderConditions(List<String> conditions) ->
          told("Opinion: agreed under conditions", "意見：条件付きで異議なし", String.join("\n", conditions));
    };
  }

  private Told examined(ExaminationDeed deed) {
    return switch (deed) {
      case ExaminationDeed.Asked asked -> told("Question to the filer", "届出者への照会", asked.words());
      case ExaminationDeed.QuestionServed served -> told("Question served", "照会の送達", "");
      case ExaminationDeed.Answered answered -> told("Answer", "照会への回答", answered.words());
      case ExaminationDeed.QuestionWithdrawn(String id, String reason) ->
          told("Question dropped", "照会の撤回", reason);
      case ExaminationDeed.InterestDeclared(String reason) ->
          told("Interest declared", "利害関係の申告", reason);
      case ExaminationDeed.Advised(Advice advice) -> advised(advice);
      case ExaminationDeed.Countersigned signed ->
          signed.accepted()
              ? told(
                  "Countersign " + signed.order() + ": agreed",
                  "第" + signed.order() + "合議：異存なし",
                  signed.reason())
              : told(
                  "Countersign " + signed.order() + ": not agreed",
                  "第" + signed.order() + "合議：異存あり",
                  signed.reason());
      case ExaminationDeed.PeriodChanged changed ->
          told("Period changed: " + changed.clock(), "期間の変更：" + changed.clock(), changed.reason());
      case ExaminationDeed.Proceeded proceeded ->
          told(
              "Step of procedure: " + proceeded.event(),
              "手続の進行：" + proceeded.event(),
              proceeded.words());
    };
  }

  private Told advised(Advice advice) {
    Text part = Parts.words(filing, advice.part());
    return new Told(
        Text.of(
            "Advice ("
                + advice.level().title().en()
                + ", "
                + part.en()
                + "): "
                + advice.kind().title().en(),
            "意見（"
                + advice.level().title().ja()
                + "、"
                + part.ja()
                + "）："
                + advice.kind().title().ja()),
        advice.reasons());
  }

  static String grounds(List<CaseOutcome.Ground> grounds) {
    return grounds.stream()
        .map(ground -> ground.rule() + " " + ground.words())
        .collect(Collectors.joining("\n"));
  }

  private Told named(String en, String ja, String id, String said) {
    Text name = casework.name(id);
    return told(en + name.en(), ja + name.ja(), said);
  }

  static Told told(String en, String ja, String said) {
    return new Told(Text.of(en, ja), said);
  }
}
