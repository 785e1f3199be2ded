package org.sekisho.casework.form;

import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.form.RecordShape.Field;

/** The shapes of {@link ExaminationDeed}. */
final class ExaminationDeedShapes {

  static final Kinds<ExaminationDeed> KINDS =
      new Kinds<ExaminationDeed>()
          .with(
              "asked",
              ExaminationDeed.Asked.class,
              Records.of(
                  new Field<>("id", ExaminationDeed.Asked::id, Values.WORDS),
                  new Field<>("part", ExaminationDeed.Asked::part, FilingShapes.PART),
                  new Field<>("words", ExaminationDeed.Asked::words, Values.WORDS),
                  new Field<>("clock", ExaminationDeed.Asked::clock, Values.WORDS),
                  new Field<>("due", ExaminationDeed.Asked::due, Several.optional(Values.DAY)),
                  ExaminationDeed.Asked::new))
          .with(
              "question-served",
              ExaminationDeed.QuestionServed.class,
              Records.of(
                  new Field<>("question", ExaminationDeed.QuestionServed::question, Values.WORDS),
                  ExaminationDeed.QuestionServed::new))
          .with(
              "answered",
              ExaminationDeed.Answered.class,
              Records.of(
                  new Field<>("question", ExaminationDeed.Answered::question, Values.WORDS),
                  new Field<>("words", ExaminationDeed.Answered::words, Values.WORDS),
                  new Field<>(
                      "attachments",
                      ExaminationDeed.Answered::attachments,
                      Several.list(FilingShapes.ATTACHMENT)),
                  ExaminationDeed.Answered::new))
          .with(
              "question-withdrawn",
              ExaminationDeed.QuestionWithdrawn.class,
              Records.of(
                  new Field<>(
                      "question", ExaminationDeed.QuestionWithdrawn::question, Values.WORDS),
                  new Field<>("reason", ExaminationDeed.QuestionWithdrawn::reason, Values.WORDS),
                  ExaminationDeed.QuestionWithdrawn::new))
          .with(
              "interest-declared",
              ExaminationDeed.InterestDeclared.class,
              Records.of(
                  new Field<>("reason", ExaminationDeed.InterestDeclared::reason, Values.WORDS),
                  ExaminationDeed.InterestDeclared::new))
          .with(
              "advised",
              ExaminationDeed.Advised.class,
              Records.of(
                  new Field<>("advice", ExaminationDeed.Advised::advice, ExaminationShapes.ADVICE),
                  ExaminationDeed.Advised::new))
          .with(
              "countersigned",
              ExaminationDeed.Countersigned.class,
              Records.of(
                  new Field<>("order", ExaminationDeed.Countersigned::order, Values.COUNT),
                  new Field<>("accepted", ExaminationDeed.Countersigned::accepted, Values.TRUTH),
                  new Field<>("up_to", ExaminationDeed.Countersigned::upTo, Values.COUNT),
                  new Field<>("reason", ExaminationDeed.Countersigned::reason, Values.WORDS),
                  ExaminationDeed.Countersigned::new))
          .with(
              "period-changed",
              ExaminationDeed.PeriodChanged.class,
              Records.of(
                  new Field<>("clock", ExaminationDeed.PeriodChanged::clock, Values.WORDS),
                  new Field<>("by", ExaminationDeed.PeriodChanged::by, Values.WORDS),
                  new Field<>(
                      "until", ExaminationDeed.PeriodChanged::until, Several.optional(Values.DAY)),
                  new Field<>("reason", ExaminationDeed.PeriodChanged::reason, Values.WORDS),
                  ExaminationDeed.PeriodChanged::new))
          .with(
              "proceeded",
              ExaminationDeed.Proceeded.class,
              Records.of(
                  new Field<>("event", ExaminationDeed.Proceeded::event, Values.WORDS),
                  new Field<>("words", ExaminationDeed.Proceeded::words, Values.WORDS),
                  ExaminationDeed.Proceeded::new));

  private ExaminationDeedShapes() {}
}
