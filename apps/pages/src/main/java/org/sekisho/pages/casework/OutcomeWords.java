package org.sekisho.pages.casework;

import static org.sekisho.pages.casework.ActWords.told;

import java.util.List;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.terms.Text;

/** How a case ended and what followed, in words. */
record OutcomeWords(Casework casework) {

  ActWords.Told of(OutcomeDeed deed) {
    return switch (deed) {
      case OutcomeDeed.Recommended recommended -> told("Recommendation", "勧告", recommended.words());
      case OutcomeDeed.RecommendationAnswered answered ->
          answered.accepted()
              ? told("Recommendation accepted", "勧告の応諾", answered.words())
              : told("Recommendation not accepted", "勧告の不応諾", answered.words());
      case OutcomeDeed.Decided(CaseOutcome outcome, String reasons) ->
          told("Decided: " + outcome.title().en(), "処分：" + outcome.title().ja(), reasons);
      case OutcomeDeed.OutcomeServed served -> told("Outcome served", "処分の送達", served.letter());
      case OutcomeDeed.ConditionReported reported ->
          told("Report on a condition", "条件に係る報告", reported.words());
      case OutcomeDeed.ConditionFound found ->
          told("Finding on a condition", "条件の履行の認定", found.words());
      case OutcomeDeed.Used used ->
          told(
              "Licence used: " + used.amount().toPlainString(),
              "許可の使用：" + used.amount().toPlainString(),
              used.reference());
      case OutcomeDeed.UseReturned back ->
          told(
              "Use came back: " + back.amount().toPlainString(),
              "使用分の戻り：" + back.amount().toPlainString(),
              "");
      case OutcomeDeed.Varied varied -> told("Licence varied", "許可の変更", varied.reason());
      case OutcomeDeed.Transferred transferred -> {
        Text to = casework.name(transferred.to());
        yield told("Licence transferred to " + to.en(), "許可の移転：" + to.ja(), transferred.reason());
      }
      case OutcomeDeed.Surrendered surrendered ->
          told("Licence given up", "許可の返納", surrendered.reason());
      case OutcomeDeed.Revoked(List<CaseOutcome.Ground> grounds, var from) ->
          told("Licence revoked", "許可の取消し", ActWords.grounds(grounds));
      case OutcomeDeed.Appealed appealed -> told("Appeal", "不服申立て", appealed.grounds());
      case OutcomeDeed.AppealDecided decided ->
          switch (decided.result()) {
            case DISMISSED -> told("Appeal dismissed", "不服申立ての棄却・却下", decided.reasons());
            case QUASHED -> told("Outcome quashed", "処分の取消し", decided.reasons());
            case WITHDRAWN -> told("Appeal withdrawn", "不服申立ての取下げ", decided.reasons());
          };
    };
  }
}
