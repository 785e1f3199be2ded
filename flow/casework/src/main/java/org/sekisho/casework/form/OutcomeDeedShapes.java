package org.sekisho.casework.form;

import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.form.RecordShape.Field;

/** The shapes of {@link OutcomeDeed}. */
final class OutcomeDeedShapes {

  static final Kinds<OutcomeDeed> KINDS =
      new Kinds<OutcomeDeed>()
          .with(
              "recommended",
              OutcomeDeed.Recommended.class,
              Records.of(
                  new Field<>("words", OutcomeDeed.Recommended::words, Values.WORDS),
                  new Field<>("grounds", OutcomeDeed.Recommended::grounds, OutcomeShapes.GROUNDS),
                  new Field<>("answer_by", OutcomeDeed.Recommended::answerBy, Values.DAY),
                  OutcomeDeed.Recommended::new))
          .with(
              "recommendation-answered",
              OutcomeDeed.RecommendationAnswered.class,
              Records.of(
                  new Field<>(
                      "accepted", OutcomeDeed.RecommendationAnswered::accepted, Values.TRUTH),
                  new Field<>("words", OutcomeDeed.RecommendationAnswered::words, Values.WORDS),
                  OutcomeDeed.RecommendationAnswered::new))
          .with(
              "decided",
              OutcomeDeed.Decided.class,
              Records.of(
                  new Field<>("outcome", OutcomeDeed.Decided::outcome, OutcomeShapes.OUTCOME),
                  new Field<>("reasons", OutcomeDeed.Decided::reasons, Values.WORDS),
                  OutcomeDeed.Decided::new))
          .with(
              "outcome-served",
              OutcomeDeed.OutcomeServed.class,
              Records.of(
                  new Field<>("letter", OutcomeDeed.OutcomeServed::letter, Values.WORDS),
                  OutcomeDeed.OutcomeServed::new))
          .with(
              "condition-reported",
              OutcomeDeed.ConditionReported.class,
              Records.of(
                  new Field<>("condition", OutcomeDeed.ConditionReported::condition, Values.WORDS),
                  new Field<>("due", OutcomeDeed.ConditionReported::due, Values.DAY),
                  new Field<>("words", OutcomeDeed.ConditionReported::words, Values.WORDS),
                  new Field<>(
                      "attachments",
                      OutcomeDeed.ConditionReported::attachments,
                      Several.list(FilingShapes.ATTACHMENT)),
                  OutcomeDeed.ConditionReported::new))
          .with(
              "condition-found",
              OutcomeDeed.ConditionFound.class,
              Records.of(
                  new Field<>("condition", OutcomeDeed.ConditionFound::condition, Values.WORDS),
                  new Field<>(
                      "finding",
                      OutcomeDeed.ConditionFound::finding,
                      Values.word(OutcomeDeed.Finding.class)),
                  new Field<>("words", OutcomeDeed.ConditionFound::words, Values.WORDS),
                  OutcomeDeed.ConditionFound::new))
          .with(
              "used",
              OutcomeDeed.Used.class,
              Records.of(
                  new Field<>("id", OutcomeDeed.Used::id, Values.WORDS),
                  new Field<>("item", OutcomeDeed.Used::item, Values.WORDS),
                  new Field<>("amount", OutcomeDeed.Used::amount, Values.AMOUNT),
                  new Field<>("day", OutcomeDeed.Used::day, Values.DAY),
                  new Field<>("reference", OutcomeDeed.Used::reference, Values.WORDS),
                  OutcomeDeed.Used::new))
          .with(
              "use-returned",
              OutcomeDeed.UseReturned.class,
              Records.of(
                  new Field<>("use", OutcomeDeed.UseReturned::use, Values.WORDS),
                  new Field<>("amount", OutcomeDeed.UseReturned::amount, Values.AMOUNT),
                  new Field<>("day", OutcomeDeed.UseReturned::day, Values.DAY),
                  OutcomeDeed.UseReturned::new))
          .with(
              "varied",
              OutcomeDeed.Varied.class,
              Records.of(
                  new Field<>("licence", OutcomeDeed.Varied::licence, OutcomeShapes.LICENCE),
                  new Field<>("reason", OutcomeDeed.Varied::reason, Values.WORDS),
                  OutcomeDeed.Varied::new))
          .with(
              "transferred",
              OutcomeDeed.Transferred.class,
              Records.of(
                  new Field<>("to", OutcomeDeed.Transferred::to, Values.WORDS),
                  new Field<>("reason", OutcomeDeed.Transferred::reason, Values.WORDS),
                  OutcomeDeed.Transferred::new))
          .with(
              "surrendered",
              OutcomeDeed.Surrendered.class,
              Records.of(
                  new Field<>("from", OutcomeDeed.Surrendered::from, Values.DAY),
                  new Field<>("reason", OutcomeDeed.Surrendered::reason, Values.WORDS),
                  OutcomeDeed.Surrendered::new))
          .with(
              "revoked",
              OutcomeDeed.Revoked.class,
              Records.of(
                  new Field<>("grounds", OutcomeDeed.Revoked::grounds, OutcomeShapes.GROUNDS),
                  new Field<>("from", OutcomeDeed.Revoked::from, Values.DAY),
                  OutcomeDeed.Revoked::new))
          .with(
              "appealed",
              OutcomeDeed.Appealed.class,
              Records.of(
                  new Field<>("grounds", OutcomeDeed.Appealed::grounds, Values.WORDS),
                  new Field<>("body", OutcomeDeed.Appealed::body, Several.optional(Values.WORDS)),
                  OutcomeDeed.Appealed::new))
          .with(
              "appeal-decided",
              OutcomeDeed.AppealDecided.class,
              Records.of(
                  new Field<>(
                      "result",
                      OutcomeDeed.AppealDecided::result,
                      Values.word(OutcomeDeed.AppealResult.class)),
                  new Field<>("reasons", OutcomeDeed.AppealDecided::reasons, Values.WORDS),
                  OutcomeDeed.AppealDecided::new));

  private OutcomeDeedShapes() {}
}
