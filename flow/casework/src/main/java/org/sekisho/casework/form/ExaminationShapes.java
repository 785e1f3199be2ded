package org.sekisho.casework.form;

import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.examination.Opinion;
import org.sekisho.casework.form.RecordShape.Field;

/** The shapes of what officers say. */
final class ExaminationShapes {

  static final Shape<Advice> ADVICE =
      Records.of(
          new Field<>("level", Advice::level, Values.word(AdviceLevel.class)),
          new Field<>("part", Advice::part, FilingShapes.PART),
          new Field<>("advice", Advice::kind, Values.word(AdviceKind.class)),
          new Field<>("reasons", Advice::reasons, Values.WORDS),
          new Field<>("grounds", Advice::grounds, Several.STRINGS),
          new Field<>("conditions", Advice::conditions, Several.STRINGS),
          new Field<>("unit", Advice::unit, Values.WORDS),
          Advice::new);

  static final Shape<Flag> FLAG =
      Records.of(
          new Field<>("id", Flag::id, Values.WORDS),
          new Field<>("part", Flag::part, FilingShapes.PART),
          new Field<>("title", Flag::title, Values.TEXT),
          new Field<>("priority", Flag::priority, Values.COUNT),
          new Field<>("blocks", Flag::blocks, Values.TRUTH),
          new Field<>("removable_by", Flag::removableBy, Values.WORDS),
          Flag::new);

  static final Kinds<Opinion> OPINION =
      new Kinds<Opinion>()
          .with("no-objection", Opinion.NoObjection.class, Records.of(Opinion.NoObjection::new))
          .with(
              "objection",
              Opinion.Objection.class,
              Records.of(
                  new Field<>("reasons", Opinion.Objection::reasons, Values.WORDS),
                  Opinion.Objection::new))
          .with(
              "under-conditions",
              Opinion.UnderConditions.class,
              Records.of(
                  new Field<>("conditions", Opinion.UnderConditions::conditions, Several.STRINGS),
                  Opinion.UnderConditions::new));

  private ExaminationShapes() {}
}
